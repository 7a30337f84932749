/**
 * The faces of the deck's type that nothing in the page has asked for yet. A slide that is laid out without its own first looks
 * for one of the machine's, which takes a phone up to 100 ms, and is laid out once more when its own comes.
 */
export function missingFaces(): FontFace[] {
  return [...document.fonts].filter(({ status }) => status === 'unloaded')
}
