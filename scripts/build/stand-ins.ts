import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const NAME = 'stand-ins.js'

/**
 * Runs setup/stand-ins before Slidev's modules, in dev and in the built deck. It is a classic script with `defer`, which
 * the browser runs before the module scripts below it; as a module it could end up behind those that it is there for.
 */
export function standIns(): Plugin {
  let base = '/'
  return {
    name: 'deck:stand-ins',
    configResolved(config) {
      base = config.base
    },
    configureServer(server) {
      server.middlewares.use(`${base}${NAME}`.replace(/\/+/g, '/'), (_, response, next) => {
        bundle().then((code) => {
          response.setHeader('Content-Type', 'text/javascript')
          response.end(code)
        }, next)
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await bundle() })
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { defer: true, src: `${base}${NAME}` }, injectTo: 'head-prepend' }],
  }
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('../../setup/stand-ins/index.ts', import.meta.url)), formats: ['iife'], name: 'standIns' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output))
    throw new Error('setup/stand-ins: nothing was built')
  return output.output[0].code
}
