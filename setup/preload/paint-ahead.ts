/** What styles/near-slides.css looks at: the picture of such a slide is drawn before its turn. */
const PAINTED = 'painted'

/**
 * Has the browser draw the picture of a slide that is near: what it takes for the largest of them is three frames.
 *
 * @returns says how to, for the first slide whose picture is not drawn; nothing when all are
 */
export function paintAhead(): (() => void) | undefined {
  const slide = document.querySelector(`#slideshow > .slidev-page:not([data-${PAINTED}]):has([style*='background-image'])`)
  return slide ? () => slide.toggleAttribute(`data-${PAINTED}`, true) : undefined
}
