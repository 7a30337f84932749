/** What draws a text: font families, the first one that has a character draws it. */
export type Stack = readonly string[]

const STACK = /--font-(\w+):([^;]+);/g
const FAMILY = /'([^']+)'/g

/**
 * The stacks that styles/tokens.css declares, by their names: `serif`, `sans` and `mono`. Generic families are left out,
 * for what they are is up to the machine.
 *
 * @param css the text of styles/tokens.css
 */
export function readStacks(css: string): Map<string, Stack> {
  return new Map([...css.matchAll(STACK)].map(([, name, families]) => [name!, [...families!.matchAll(FAMILY)].map(([, family]) => family!)]))
}
