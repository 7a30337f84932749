/** Serves dist/ as the host would: by the rules of netlify.toml, with its pretty addresses, its 404s and its compression. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { projectRoot } from '../lib/paths.ts'
import { serveAsHost } from './host.ts'
import { previewPort } from './preview-origin.ts'

const dist = join(projectRoot, 'dist')
if (!existsSync(join(dist, 'index.html'))) {
  console.error('dist/: there is no built deck to preview; run “npm run build” first')
  process.exit(1)
}

try {
  const { origin } = await serveAsHost({ folder: dist, port: previewPort })
  console.log(`preview: ${origin}`)
}
catch (error) {
  console.error(`preview: ${(error as Error).message}`)
  process.exit(1)
}
