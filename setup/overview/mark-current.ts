import { useNav } from '@slidev/client'
import { currentOverviewPage } from '@slidev/client/logic/overview.ts'
import { watchEffect } from 'vue'

/** Marks the current slide for the overview; Slidev does so once its overview has loaded, and Enter before that leads to no slide. */
export function useOverviewMark(): void {
  const { currentSlideNo } = useNav()
  watchEffect(() => currentOverviewPage.value = currentSlideNo.value)
}
