/** Installs what tells whether anything on the slide still moves. Runs in the page. */
export function installUnrest(): void {
  function moving() {
    return document.getAnimations().filter(({ playState, effect }) => playState === 'running' && Number.isFinite(Number(effect?.getComputedTiming().endTime)))
  }

  function unrest() {
    const page = window.deckReader.page()
    if (!page)
      return ['two slides change places']
    const wanted = /\/(\d+)$/.exec(location.pathname)?.[1]
    // Its place is there before its file is.
    if (wanted && (page.dataset.slidevNo !== wanted || !page.querySelector('.slidev-layout')))
      return [`slide ${wanted} has not come`]
    const onSlide = moving().filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.closest('#slideshow') && effect.target.checkVisibility())
    const undrawn = [...page.querySelectorAll('svg.rough-annotation path')].filter(it => Number.parseFloat(getComputedStyle(it).strokeDashoffset) >= 1)
    const loading = [...page.querySelectorAll('img')].filter(it => it.checkVisibility() && !it.complete)
    return [
      ...onSlide.length ? [`${onSlide.length} animations run`] : [],
      ...undrawn.length ? ['a circle is there, but not drawn'] : [],
      ...loading.map(it => `${it.src} loads`),
      ...document.fonts.status === 'loading' ? ['fonts load'] : [],
    ]
  }

  window.deckReader = { ...window.deckReader, moving, unrest }
}
