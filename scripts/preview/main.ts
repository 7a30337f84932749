/** Serves dist/ as the host would: by the rules of netlify.toml, with its pretty addresses, its 404s and its compression. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { builtBase } from '../lib/built-base.ts'
import { projectRoot } from '../lib/paths.ts'
import { listen } from '../serve/listen.ts'
import { readServeOptions, serveUsage } from '../serve/serve-options.ts'
import { hostServer } from './host-server.ts'

/** The port unless another is given; the README names it. */
const PORT = 3031

async function main(args: string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h'))
    return console.log(`npm run preview -- [options]\n${serveUsage}`)
  const options = readServeOptions(args, PORT)
  const dist = join(projectRoot, 'dist')
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('dist/: there is no built deck to preview; run “npm run build” first')
  const base = builtBase(dist)
  await listen('preview', await hostServer({ folder: dist, base }), { ...options, path: base })
}

try {
  await main(process.argv.slice(2))
}
catch (error) {
  console.error(`preview: ${(error as Error).message}`)
  process.exitCode = 1
}
