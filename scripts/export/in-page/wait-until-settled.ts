/**
 * Waits until each slide is mounted and nothing loads or moves any more. Runs in the page.
 *
 * @param slides the numbers of the slides that have to be there
 * @returns one line for each thing that did not come
 */
export async function waitUntilSettled({ slides, patience }: { slides: number[], patience: number }): Promise<string[]> {
  /** Frames in which nothing may change: a mark is drawn a task after it is shown. */
  const QUIET_FRAMES = 3
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
  const missing = () => slides.flatMap((slide) => {
    const states = [...document.querySelectorAll(`.print-slide-container:has(> [data-slidev-no="${slide}"])`)]
    if (states.some(state => state.querySelector('.slidev-slide-loading')))
      return `slide ${slide} is still loading`
    return states.length > 0 && states.every(state => state.textContent.trim()) ? [] : `slide ${slide} shows no text`
  })
  const nameOf = ({ src, alt }: HTMLImageElement) => alt || src.slice(0, 60)
  // What never ends cannot be waited for.
  const moving = () => document.getAnimations().filter(({ playState, effect }) => playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime))
  const unrest = () => [
    ...missing(),
    ...document.fonts.status === 'loaded' ? [] : ['the fonts are still loading'],
    ...[...document.images].filter(image => !image.complete).map(image => `${nameOf(image)} is still loading`),
    ...moving().length ? ['something still moves'] : [],
    ...window.exportTimers.size ? ['something still waits for its time'] : [],
  ]
  let changed = true
  const observer = new MutationObserver(() => changed = true)
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  const deadline = performance.now() + patience
  for (let quiet = 0; quiet < QUIET_FRAMES;) {
    changed = false
    // A picture that waits until it is scrolled to would wait for ever.
    for (const image of [...document.images].filter(({ loading }) => loading === 'lazy'))
      image.loading = 'eager'
    moving().forEach(animation => animation.finish())
    await frame()
    quiet = changed || unrest().length ? 0 : quiet + 1
    if (performance.now() > deadline)
      return unrest().length ? unrest() : ['the slides change all the time']
  }
  observer.disconnect()
  const broken = [...document.images].filter(image => image.naturalWidth === 0).map(image => `${nameOf(image)} cannot be drawn`)
  const failed = [...document.querySelectorAll('.print-slide-container')]
    .filter(state => /An error occurred on this slide/.test(state.textContent))
    .map(state => `slide ${Number.parseInt(state.id)} shows an error`)
  return [...new Set([...broken, ...failed])]
}
