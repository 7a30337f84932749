import { defineRootSetup } from '@slidev/types'
import { useKnownClicks } from './clicks/known-clicks'
import { useOverviewMark } from './overview/mark-current'
import { usePreload } from './preload/preload-slides'
import { usePresenterSizes } from './presenter/first-sizes'
import { useSlideTitle } from './title/slide-title'
import { useWindows } from './windows/use-windows'

/** What lives as long as the page; one line a topic. */
export default defineRootSetup(() => {
  useKnownClicks()
  useOverviewMark()
  usePreload()
  usePresenterSizes()
  useSlideTitle()
  useWindows()
})
