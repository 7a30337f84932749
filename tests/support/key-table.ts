import { readText } from '../../shared/read-text.ts'

/** One line of the README's table of keys. */
export interface KeyRow {
  /** The keys that do it, as Playwright names them. */
  keys: string[]
  /** What they do, as the README says it. */
  does: string
}

const NAMES: Record<string, string> = { '→': 'ArrowRight', '←': 'ArrowLeft', '↓': 'ArrowDown', '↑': 'ArrowUp', 'Esc': 'Escape' }

/** The README's table of keys, line by line. */
export function keyTable(): KeyRow[] {
  const readme = readText(new URL('../../README.md', import.meta.url))
  return [...readme.matchAll(/^\| (<kbd>.*<\/kbd>) \| (.+) \|\r?$/gm)].map(([, keys, does]) => ({
    // Keys that are pressed together stand with a plus between them.
    keys: keys!.split(' ').map(key => [...key.matchAll(/<kbd>(.+?)<\/kbd>/g)].map(([, name]) => NAMES[name!] ?? name!).join('+')),
    does: does!,
  }))
}
