import type { TalkOptions } from './options.ts'
import type { TalkServer } from './server/serve-talk.ts'
import type { TalkListeners } from './server/talk-room.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import open from 'open'
import { renderUnicodeCompact } from 'uqr'
import { builtBase } from '../lib/built-base.ts'
import { projectRoot } from '../lib/paths.ts'
import { runScript } from '../lib/run-script.ts'
import { networkAddresses } from './addresses.ts'
import { isOutOfDate } from './is-out-of-date.ts'
import { serveTalk } from './server/serve-talk.ts'

const dist = join(projectRoot, 'dist')

/**
 * Opens the talk on the laptop: builds it if need be, serves it, and says where it is.
 *
 * @param name the command, for its lines
 * @param options what was asked for
 * @param listeners what to do when the talk goes on
 * @throws Error with one line if there is nothing to serve, or no port to serve it at
 */
export async function openTalk(name: string, options: TalkOptions, listeners: TalkListeners = {}): Promise<TalkServer> {
  outliveItsTerminal()
  buildIfNeedBe(name, options.build)
  const { port: wanted, password } = options
  const server = await serveTalk({ folder: dist, port: wanted, ...password ? { password } : {}, ...listeners })
  if (server.port !== wanted)
    console.log(`${name}: port ${wanted} is taken, so this is ${server.port}`)
  const origin = `http://localhost:${server.port}`
  console.log(`${name}: the room       ${origin}`)
  console.log(`${name}: the presenter  ${origin}/presenter`)
  if (password)
    sayRemote(name, server.port, password)
  if (options.open)
    await open(`${origin}/presenter`).catch(() => console.error(`${name}: no browser could be opened; open the presenter yourself`))
  return server
}

function buildIfNeedBe(name: string, mayBuild: boolean): void {
  const isBuilt = () => existsSync(join(dist, 'index.html'))
  const isForAnotherPath = () => isBuilt() && builtBase(dist) !== '/'
  if (mayBuild && (isForAnotherPath() || isOutOfDate(projectRoot, dist))) {
    console.log(`${name}: dist/ is ${isForAnotherPath() ? `built for ${builtBase(dist)}` : isBuilt() ? 'older than the talk' : 'not there'}, so it is built first; --no-build leaves it as it is`)
    if (runScript('build') !== 0 && isBuilt())
      console.error(`${name}: the build failed, so this is the deck as it was built before`)
  }
  if (!isBuilt())
    throw new Error('dist/: there is no built deck to serve; run “npm run build” and mend what it names')
  if (isForAnotherPath())
    throw new Error(`dist/: it is built for ${builtBase(dist)}, and the talk is served at /; run “npm run build”`)
}

function sayRemote(name: string, port: number, password: string): void {
  const addresses = networkAddresses().map(address => `http://${address}:${port}/remote?password=${encodeURIComponent(password)}`)
  if (addresses.length === 0)
    return console.log(`${name}: the remote     there is no network now; once there is one, it is at http://<address of the laptop>:${port}/remote, the password is ${password}`)
  for (const address of addresses)
    console.log(`${name}: the remote     ${address}`)
  console.log(renderUnicodeCompact(addresses[0]!, { border: 2 }))
}

/** A terminal that is closed, or whose disk is full, must not take the talk along. */
function outliveItsTerminal(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => {})
  process.on('uncaughtException', error => console.error(error.message))
}
