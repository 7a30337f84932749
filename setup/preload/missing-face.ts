/**
 * A face of the deck's type that nothing in the page has asked for yet: the slide that does would first stand in another
 * type, and be laid out twice within its turn.
 */
export function missingFace(): FontFace | undefined {
  return [...document.fonts].find(({ status }) => status === 'unloaded')
}
