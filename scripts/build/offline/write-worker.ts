import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { keptFiles } from './kept-files.ts'

/**
 * Writes the service worker of a built deck, when all else is in its place: `sw.js`.
 *
 * @param folder the built deck
 */
export async function writeWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      '__DECK_FILES__': JSON.stringify(keptFiles(folder)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}
