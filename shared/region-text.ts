import { regionsOf } from './regions.ts'

/**
 * The text of a region as Slidev shows it: without its markers, dedented.
 *
 * @param source - the file's text
 * @param name - the region's name
 * @returns the text, or `undefined` if the region is not there or not closed
 */
export function regionText(source: string, name: string): string | undefined {
  return regionsOf(source).whole.find(region => region.name === name)?.text
}
