/**
 * The name that a key steps to, round in a ring. The first step goes to the code that is talked about.
 *
 * @param names - all names of the slide, in reading order
 * @param from - the name that the popup is about, or that has the focus
 * @param way - 1 for the next, -1 for the one before
 */
export function stepTo(names: HTMLElement[], from: Element | null | undefined, way: 1 | -1): HTMLElement | undefined {
  const at = names.findIndex(name => name === from)
  if (at >= 0)
    return names.at((at + way) % names.length)
  const lit = names.filter(name => !name.closest('.slidev-code-dishonored'))
  return (lit.length ? lit : names).at(way > 0 ? 0 : -1)
}
