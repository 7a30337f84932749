import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../../shared/read-text.ts'

/** What an installed deck is; scripts/art draws its icons. */
export interface AppDescription {
  name: string
  description: string
  lang: string
}

/**
 * Writes the manifest that makes the deck an app to install. Its addresses are relative, so that they hold under any path.
 *
 * @param folder the built deck
 * @param app what it is
 */
export function writeManifest(folder: string, app: AppDescription): void {
  const ground = /--ground:\s*(#\w+)/.exec(readText(new URL('../../../styles/tokens.css', import.meta.url)))![1]
  writeFileSync(join(folder, 'manifest.webmanifest'), JSON.stringify({
    ...app,
    short_name: app.name.split(',')[0],
    start_url: '1',
    scope: './',
    display: 'standalone',
    background_color: ground,
    theme_color: ground,
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: './icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: './icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: './icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }))
}
