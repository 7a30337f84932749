/**
 * Waits until a slide is in view, drawn and at rest. Runs in the page.
 *
 * @param slide the slide's number, and for how long to wait, ms
 * @returns one line that says what is wrong with it, if anything is
 */
export async function waitForSlide({ no, patience }: { no: number, patience: number }): Promise<string | undefined> {
  /** Frames in which nothing may change. */
  const QUIET_FRAMES = 3
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
  const others = () => [...document.querySelectorAll<HTMLElement>('#app #slideshow > .slidev-page')].filter(it => it.style.display !== 'none').length > 1
  const slide = () => [...document.querySelectorAll<HTMLElement>('#app #slideshow > .slidev-page')].find(it => it.style.display !== 'none' && it.dataset.slidevNo === String(no))
  const moving = () => document.getAnimations().filter(({ playState, effect }) => playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime))
  const unrest = () => {
    if (!slide() || slide()!.querySelector('.slidev-slide-loading'))
      return 'it does not come'
    if (!slide()!.textContent.trim())
      return 'it shows no text'
    const picture = [...slide()!.querySelectorAll('img')].find(image => !image.complete)
    if (picture || document.fonts.status !== 'loaded')
      return `${picture?.alt || picture?.src || 'a font'} is still loading`
    return moving().length || others() ? 'something moves all the time' : undefined
  }
  const deadline = performance.now() + patience
  let last = ''
  for (let quiet = 0; quiet < QUIET_FRAMES;) {
    moving().forEach(animation => animation.finish())
    await frame()
    const wrong = unrest()
    const now = wrong ?? slide()!.outerHTML
    quiet = !wrong && now === last ? quiet + 1 : 0
    last = now
    if (performance.now() > deadline)
      return wrong ?? 'it changes all the time'
  }
  if (/An error occurred on this slide/.test(slide()!.textContent))
    return 'it shows an error'
  const broken = [...slide()!.querySelectorAll('img')].find(image => image.naturalWidth === 0)
  return broken && `${broken.alt || broken.src} cannot be drawn`
}
