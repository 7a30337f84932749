import type { HoverTexts } from '../../shared/twoslash/hover-text.ts'
import type { TwoslashRecords } from '../../shared/twoslash/records.ts'
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { RECORDS } from '../../shared/twoslash/records.ts'

/** Where the texts are that the page loads when one is asked for, from the project's folder. */
export const TEXTS = 'snippets/recorded/hover-texts.json'

/** Reads the texts of all hovers; none where `npm run hovers` has written none in this project. */
export function readTexts(root: string): HoverTexts {
  const path = join(root, TEXTS)
  return existsSync(path) ? JSON.parse(readText(path)) as HoverTexts : {}
}

/** Writes the records of all regions of a project, and the texts of all their hovers, each file whole or not at all. */
export function write(root: string, records: TwoslashRecords, texts: HoverTexts): void {
  // A node or a text a line: readable in a diff, and not long.
  replace(join(root, RECORDS), records, ({ nodes, ...record }) =>
    `${JSON.stringify(record).slice(0, -1)},"nodes":[\n${nodes.map(node => `    ${JSON.stringify(node)}`).join(',\n')}\n  ]}`)
  replace(join(root, TEXTS), texts, text => JSON.stringify(text))
}

function replace<T>(path: string, entries: Record<string, T>, toJson: (entry: T) => string): void {
  const lines = Object.entries(entries).map(([key, entry]) => `  ${JSON.stringify(key)}: ${toJson(entry)}`)
  writeFileSync(`${path}.new`, `{\n${lines.join(',\n')}\n}\n`)
  renameSync(`${path}.new`, path)
}
