import { execFileSync } from 'node:child_process'
import { cpSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { LanguageServer } from '../lsp/language-server.ts'
import { hoverTarget, hoverWork } from '../workspace.ts'

/** How long it may take to build the macros of all crates on a slow machine, ms. */
const PATIENCE = 30 * 60_000

const OFF = { enable: false }

const SETTINGS = {
  cachePriming: OFF,
  // `checkOnSave` would compile the samples, which nobody asks for here.
  checkOnSave: false,
  hover: { documentation: { keywords: OFF }, dropGlue: OFF, links: OFF, memoryLayout: OFF },
}

/**
 * Where a sample stands in the copy. What must not compile is no target of a crate, and only in a crate it has types.
 *
 * @param file - the sample, from snippets/
 */
export const servedFile = (file: string): string => file.replace('/fails/', '/src/bin/')

/**
 * Starts rust-analyzer over the copied samples and waits until it has built their macros.
 *
 * @throws Error if the toolchain of snippets/rust-toolchain.toml has no rust-analyzer or no rust-src, or if it does not
 * get ready
 */
export async function startRustAnalyzer(): Promise<LanguageServer> {
  requireComponents()
  for (const file of globSync('*/fails/*.rs', { cwd: hoverWork }))
    cpSync(join(hoverWork, file), join(hoverWork, servedFile(file)))
  const server = new LanguageServer({
    command: ['rust-analyzer'],
    root: hoverWork,
    settings: { 'rust-analyzer': SETTINGS },
    env: { CARGO_TARGET_DIR: hoverTarget },
  })
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(reject, PATIENCE, new Error(`rust-analyzer was not ready after ${PATIENCE / 60_000} minutes`))
    server.connection.onNotification('experimental/serverStatus', ({ quiescent, health, message }: { quiescent: boolean, health: string, message?: string }) => {
      if (!quiescent)
        return
      clearTimeout(timer)
      if (health === 'error')
        reject(new Error(`rust-analyzer cannot read the samples: ${message}`))
      else
        resolve()
    })
  })
  await server.initialize({ serverStatusNotification: true })
  await server.until(ready)
  return server
}

function requireComponents(): void {
  const rustup = (...args: string[]) => execFileSync('rustup', args, { cwd: hoverWork, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const installed = rustup('component', 'list', '--installed')
  const missing = ['rust-analyzer', 'rust-src'].filter(name => !installed.includes(name))
  if (missing.length)
    throw new Error(`the toolchain of snippets/rust-toolchain.toml lacks ${missing.join(' and ')}: run rustup component add ${missing.join(' ')} in snippets/`)
}
