import { globSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { venv } from '../../snippets/paths.ts'
import { LanguageServer } from '../lsp/language-server.ts'
import { hoverWork } from '../workspace.ts'
import { typings } from './typings.ts'

/**
 * Starts pyright over the copied samples, in their own virtual environment.
 *
 * @throws Error if it is not installed or does not start
 */
export async function startPyright(): Promise<LanguageServer> {
  // A root for each folder: to the whole, my_lib would be the folder of that name.
  const roots = new Set(globSync('**/*.py', { cwd: hoverWork }).map(dirname))
  const executionEnvironments = Array.from(roots, root => ({ root }))
  writeFileSync(join(hoverWork, 'pyrightconfig.json'), JSON.stringify({ executionEnvironments, stubPath: typings }))
  const server = new LanguageServer({
    command: [process.execPath, createRequire(import.meta.url).resolve('pyright/langserver.index.js'), '--stdio'],
    root: hoverWork,
    settings: { python: { pythonPath: `${venv}/bin/python`, analysis: { diagnosticMode: 'openFilesOnly' } } },
  })
  await server.initialize()
  return server
}
