import { cpSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { x } from 'tinyexec'
import { readText } from '../../shared/read-text.ts'
import { projectRoot, slidevCommand } from '../lib/paths.ts'
import { stockDeck } from './stock-deck.ts'
import { tempFolder } from './temp-folder.ts'

/**
 * Builds the same talk with stock Slidev, outside the project.
 *
 * @returns the folder of the built site
 * @throws Error with Slidev's output if it does not build
 */
export async function buildStock(): Promise<string> {
  const folder = tempFolder('stock-deck-')
  for (const name of ['snippets', 'public'])
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true })
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(folder, 'slides.md'), stockDeck(readText(join(projectRoot, 'slides.md'))))
  const { exitCode, stdout, stderr } = await x(process.execPath, [slidevCommand, 'build', '--out', 'dist'], { nodeOptions: { cwd: folder } })
  if (exitCode !== 0)
    throw new Error(`bench: the stock deck does not build: ${stderr || stdout}`)
  return join(folder, 'dist')
}
