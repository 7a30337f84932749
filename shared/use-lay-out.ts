/**
 * Has the browser style and lay out what is in elements before it is shown, one element at a time.
 *
 * @returns finds the first of some elements that it has not laid out, and says how to; nothing when all are
 */
export function useLayOut(): (elements: Iterable<Element>) => (() => void) | undefined {
  const laidOut = new WeakSet<Element>()
  return (elements) => {
    const raw = [...elements].find(element => !laidOut.has(element))
    return raw && (() => {
      laidOut.add(raw)
      // To ask where something is needs its layout, also where it is not seen.
      void raw.firstElementChild?.getBoundingClientRect()
    })
  }
}
