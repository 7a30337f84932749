/** Serves dist/ as the host would: its headers from netlify.toml, and index.html for every path that is no file. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import process from 'node:process'
import sirv from 'sirv'
import { readText } from '../../shared/read-text.ts'
import { projectRoot } from '../lib/paths.ts'
import { headerRules, headersFor } from './host-headers.ts'
import { previewOrigin, previewPort } from './preview-origin.ts'

const dist = join(projectRoot, 'dist')
if (!existsSync(join(dist, 'index.html'))) {
  console.error('dist/: there is no built deck to preview; run “npm run build” first')
  process.exit(1)
}

const rules = headerRules(readText(join(projectRoot, 'netlify.toml')))
const serve = sirv(dist, {
  etag: true,
  single: true,
  // Looked up at each request, so that a build under a running preview shows.
  dev: true,
  setHeaders: (response, path) => {
    for (const [name, value] of Object.entries(headersFor(rules, path)))
      response.setHeader(name, value)
  },
})

createServer((request, response) => serve(request, response, () => {
  response.statusCode = 404
  response.end('not found')
}))
  .on('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `preview: port ${previewPort} is taken; end what listens there` : `preview: ${error.message}`)
    process.exit(1)
  })
  .listen(previewPort, 'localhost', () => console.log(`preview: ${previewOrigin}`))
