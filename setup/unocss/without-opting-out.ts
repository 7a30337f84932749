import type { UtilObject } from 'unocss'

/** What the typography preset adds to each of its selectors: not where the class `not-prose` is, nor anywhere below it. */
const OPTING_OUT = /:not\(:where\(\[class~="not-prose"\],\s*\[class~="not-prose"\] \*\)\)/g

/**
 * Takes the way to opt out of the typography preset's selectors, in place; its own options keep it. As it asks what a class
 * attribute contains and speaks of all below, a browser works out the styles of all that is below any element whose class
 * changes: a hundred times as much for a pane of code. Nothing in the deck opts out.
 *
 * @param utility - a utility of UnoCSS's, as its `postprocess` gets it
 */
export function withoutOptingOut(utility: UtilObject): void {
  for (const entry of utility.entries) {
    if (typeof entry[1] === 'string')
      entry[1] = entry[1].replace(OPTING_OUT, '')
  }
}
