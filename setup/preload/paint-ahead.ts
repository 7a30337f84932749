/** What styles/near-slides.css looks at, on the slide and on its picture: it is drawn before the slide turns. */
const PAINTED = 'painted'

/** A picture beside a slide's words; the first slide has its words on its picture, and nobody is to find those. */
const PICTURE = '[style*="background-image"]:not(.slidev-layout)'

/**
 * Has the browser draw the picture of a slide that is near: the largest takes it three frames, within the turn.
 *
 * @returns says how to, for the first slide whose picture is not drawn; nothing when all are
 */
export function paintAhead(): (() => void) | undefined {
  const picture = document.querySelector(`#slideshow > .slidev-page:not([data-${PAINTED}]) ${PICTURE}`)
  const slide = picture?.closest('.slidev-page')
  return slide ? () => [slide, picture].forEach(element => element?.toggleAttribute(`data-${PAINTED}`, true)) : undefined
}
