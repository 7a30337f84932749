import { join } from 'node:path'
import { projectRoot } from '../../../scripts/lib/paths.ts'
import { readText } from '../../../shared/read-text.ts'
import { findRegion } from '../../../shared/regions.ts'

// Names of one language for the highlighter.
const ALIASES: Record<string, string> = { bash: 'shell', dockerfile: 'docker' }
const FENCE = /^```(\w+)(?:[ {].*)?\n([\s\S]*?)^```$/gm
const IMPORT = /^<<< +@\/([^\s#]+)#([\w-]+) +(\w+)/gm

/**
 * The blocks of code that a slide shows, each once, in their order: its language in the first line, then its text.
 *
 * @param content - the slide's Markdown without its notes
 */
export function shownCode(content: string): string[] {
  const typed = [...content.matchAll(FENCE)].map(([, language, text]) => block(language!, text!))
  const imported = [...content.matchAll(IMPORT)].map(([, file, region, language]) =>
    block(language!, findRegion(readText(join(projectRoot, file!)), region!)?.text ?? ''))
  return [...new Set([...typed, ...imported])]
}

function block(language: string, text: string): string {
  return `${ALIASES[language] ?? language}\n${text.trimEnd()}`
}
