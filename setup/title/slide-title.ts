import { configs, useNav } from '@slidev/client'
import { watchPostEffect } from 'vue'
import { pageTitle } from '../../shared/page-title'
import { shownTitle } from '../../shared/plain-title'

/** Keeps the page's title that of the slide in view, as its page came with it; Slidev gives all slides the deck's. */
export function useSlideTitle(): void {
  const { currentSlideRoute, isPlaying } = useNav()
  // Behind Slidev's own, which it sets once at the start.
  watchPostEffect(() => {
    if (isPlaying.value)
      document.title = pageTitle(shownTitle(currentSlideRoute.value.meta.slide.title), configs.title)
  })
}
