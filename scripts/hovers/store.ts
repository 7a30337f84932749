import type { HoverTexts } from '../../shared/twoslash/hover-text.ts'
import type { TwoslashRecords } from '../../shared/twoslash/records.ts'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { RECORDS } from '../../shared/twoslash/records.ts'

/** Where the texts are that the page loads when one is asked for, from the project's folder. */
export const TEXTS = 'snippets/recorded/hover-texts.json'

/**
 * Reads the texts of all hovers; none where `npm run hovers` has written none.
 *
 * @param root - the project's folder
 */
export function readTexts(root: string): HoverTexts {
  const path = join(root, TEXTS)
  return existsSync(path) ? JSON.parse(readText(path)) as HoverTexts : {}
}

/**
 * Writes records and texts in place of those that are there, each whole or not at all.
 *
 * @param root - the project's folder
 * @param records - the records of all regions
 * @param texts - the texts of all their hovers
 */
export function write(root: string, records: TwoslashRecords, texts: HoverTexts): void {
  const regions = Object.entries(records).map(([key, { region, code, nodes }]) =>
    `  ${JSON.stringify(key)}: {\n    "region": ${JSON.stringify(region)},\n    "code": ${JSON.stringify(code)},\n    "nodes": [\n${lines(nodes, '      ')}\n    ]\n  }`)
  replace(join(root, RECORDS), regions)
  replace(join(root, TEXTS), Object.entries(texts).map(([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)}`))
}

/** A node a line: readable in a diff, and not long. */
function lines(nodes: object[], indent: string): string {
  return nodes.map(node => indent + JSON.stringify(node)).join(',\n')
}

function replace(path: string, entries: string[]): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, `{\n${entries.join(',\n')}\n}\n`)
  renameSync(`${path}.new`, path)
}
