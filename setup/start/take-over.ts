import { dropFirstStyles } from './first-styles.ts'

/** How long a font may take when all else is there, ms: a slide in another type is better than one that takes no click. */
const FONT_PATIENCE = 3000

/** When Slidev's slide was first there, ms since the page began. */
let thereSince = Infinity

/** Whether Slidev shows its slide, whole and in its fonts. */
function isDrawn(): boolean {
  const slide = [...document.querySelectorAll<HTMLElement>('#app #slideshow > .slidev-page')].find(it => it.style.display !== 'none')
  if (!slide?.querySelector('.slidev-layout'))
    return false
  thereSince = Math.min(thereSince, performance.now())
  return document.fonts.status === 'loaded' || performance.now() - thereSince > FONT_PATIENCE
}

/** Takes the slide of the first paint away once Slidev has drawn the same behind it. */
export function takeOver(): void {
  const still = document.querySelector('#still')
  if (!still)
    return void dropFirstStyles()
  const look = () => requestAnimationFrame(() => {
    if (isDrawn()) {
      // In the frame after the one that draws it, so that nothing shows in between.
      requestAnimationFrame(() => requestAnimationFrame(() => {
        still.remove()
        void dropFirstStyles()
      }))
    }
    else {
      look()
    }
  })
  look()
}
