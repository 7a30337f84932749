import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * Bundles a script that runs in a page by itself, as a classic script.
 *
 * @param entry the file
 * @returns the script
 */
export async function bundle(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'page' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output))
    throw new Error(`${fileURLToPath(entry)}: nothing was built`)
  return output.output[0].code
}
