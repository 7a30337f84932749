import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * Bundles a script that runs in a page by itself, as a classic script.
 *
 * @param entry the file
 * @param base the path under which the deck is served, with a slash at both ends
 * @param define what is put in the place of names in it
 * @returns the script
 */
export async function bundle(entry: URL, base?: string, define?: Record<string, string>): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    base,
    define,
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
