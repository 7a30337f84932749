import { dropFirstStyles } from './first-styles.ts'

/** How long a font may take when all else is there, ms: a slide in another type is better than one that takes no click. */
const FONT_PATIENCE = 3000

let report: () => void

/** Resolves when what the page came with is taken away; at once where it came with nothing. */
export const takenOver = new Promise<void>(resolve => report = resolve)

/** Whether Slidev shows its slide, whole. */
function isThere(): boolean {
  const slide = [...document.querySelectorAll<HTMLElement>('#app #slideshow > .slidev-page')].find(it => it.style.display !== 'none')
  return Boolean(slide?.querySelector('.slidev-layout'))
}

/** Takes the slide of the first paint away once Slidev has drawn the same behind it. */
export function takeOver(): void {
  const still = document.querySelector('#still')
  if (!still)
    return end()
  let thereSince = Infinity
  const look = () => requestAnimationFrame((now) => {
    const there = isThere()
    if (there)
      thereSince = Math.min(thereSince, now)
    if (there && (document.fonts.status === 'loaded' || now - thereSince > FONT_PATIENCE)) {
      // In the frame after the one that draws it, so that nothing shows in between.
      requestAnimationFrame(() => requestAnimationFrame(() => {
        still.remove()
        end()
      }))
    }
    else {
      look()
    }
  })
  look()
}

function end() {
  void dropFirstStyles()
  report()
}
