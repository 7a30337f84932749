import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { writeHashed } from './pages/hashed-file.ts'

/**
 * Moves the styles that stand in a page into a file beside it: the host lets no page have styles of its own.
 *
 * @param folder the built deck
 * @param name the page's name, without its ending
 * @param base the path under which the deck will be served, with a slash at both ends
 */
export function externalizeStyles(folder: string, name: string, base: string): void {
  const file = join(folder, `${name}.html`)
  const page = readText(file)
  writeFileSync(file, page.replace(/<style>([\s\S]*?)<\/style>/g, (_, styles: string) =>
    `<link rel="stylesheet" href="${base}${writeHashed(folder, name, 'css', styles)}">`))
}
