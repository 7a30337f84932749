import type { ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { bundle } from './bundle.ts'

const NAME = 'stand-ins.js'

const ENTRY = new URL('../../setup/stand-ins/index.ts', import.meta.url)

/**
 * Runs setup/stand-ins before Slidev's modules, in dev and in the built deck. It is a classic script with `defer`, which
 * the browser runs before the module scripts below it; as a module it could end up behind those that it is there for.
 */
export function standIns(): Plugin {
  let base = '/'
  let define: Record<string, string> = {}
  const script = () => bundle(ENTRY, base, define)
  const address = () => `${base}${NAME}`.replace(/\/+/g, '/')
  return {
    name: 'deck:stand-ins',
    // Slidev answers for its page in dev, and lets no plugin transform it.
    enforce: 'pre',
    configResolved(config) {
      base = config.base
      define = { __SLIDEV_HASH_ROUTE__: String(config.define?.__SLIDEV_HASH_ROUTE__ ?? false) }
    },
    configureServer(server) {
      server.middlewares.use(address(), (_, response, next) => {
        script().then((code) => {
          response.setHeader('Content-Type', 'text/javascript')
          response.end(code)
        }, next)
      })
      return () => server.middlewares.use((request, response, next) => {
        if (request.url === '/index.html')
          writeIntoHead(response, `<script defer src="${address()}"></script>`)
        next()
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await script() })
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { defer: true, src: `${base}${NAME}` }, injectTo: 'head-prepend' }],
  }
}

/** Puts a tag before all others of a page that is about to be sent whole. */
function writeIntoHead(response: ServerResponse, tag: string): void {
  const end = response.end.bind(response) as (page: unknown) => ServerResponse
  response.end = (page: unknown) => end(typeof page === 'string' ? page.replace(/<head[^>]*>/, head => `${head}${tag}`) : page)
}
