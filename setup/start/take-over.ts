import { dropFirstStyles } from './first-styles.ts'

/** Whether Slidev shows its slide, whole and in its fonts. */
function isDrawn(): boolean {
  const slide = [...document.querySelectorAll<HTMLElement>('#app #slideshow > .slidev-page')].find(it => it.style.display !== 'none')
  return Boolean(slide?.querySelector('.slidev-layout')) && document.fonts.status === 'loaded'
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
