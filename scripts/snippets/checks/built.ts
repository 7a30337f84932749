import { matchesGlob } from 'node:path'

/**
 * Every file is built by something; one that nothing builds could say anything.
 *
 * @param files the samples, relative to snippets/
 * @param built what the steps build, patterns relative to snippets/
 */
export function checkBuilt(files: string[], built: string[]): string[] {
  return files.filter(file => !built.some(pattern => matchesGlob(file, pattern)))
    .map(file => `snippets/${file}: nothing builds it; add it to a step in scripts/snippets/steps, or remove it`)
}
