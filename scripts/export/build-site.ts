import process from 'node:process'
import { x } from 'tinyexec'
import { projectRoot, slidevCommand } from '../lib/paths.ts'

/**
 * Builds the deck with all that Slidev makes of it, and nothing beside that.
 *
 * @param folder where to
 * @param base the path under which it is served, with a slash at both ends
 * @param theme the theme, if not the deck's own
 * @throws Error with one line if the deck does not build
 */
export async function buildSite(folder: string, base: string, theme?: string): Promise<void> {
  const { exitCode, stdout, stderr } = await x(process.execPath, [slidevCommand, 'build', '--out', folder, '--base', base, ...theme ? ['--theme', theme] : []], { nodeOptions: { cwd: projectRoot } })
  if (exitCode === 0)
    return
  const said = `${stdout}\n${stderr}`.split('\n').map(line => line.trim())
  const why = said.find(line => /error/i.test(line)) ?? said.findLast(line => line) ?? `slidev build ended with ${exitCode}`
  throw new Error(`the deck does not build: ${why}; look at it in “npm run dev”`)
}
