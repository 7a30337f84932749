import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { useSharedPlace } from './shared-place'
import { useSharedTimer } from './shared-timer'
import { replaceSlidevSync } from './slidev-sync'
import { joinRoom, role } from './this-window'

/** Keeps all windows of the talk together. A print page and a slide inside of another page are no windows of it. */
export function useWindows(): void {
  const { hasPrimarySlide, isEmbedded, isNotesViewer, isPresenter, isPrintMode } = useNav()
  replaceSlidevSync()
  if (isPrintMode.value || isEmbedded.value)
    return
  watch(isPresenter, () => role.value = isPresenter.value ? 'presenter' : 'audience', { immediate: true, flush: 'sync' })
  useSharedTimer()
  useSharedPlace()
  watch([hasPrimarySlide, isNotesViewer], views => views.some(Boolean) && joinRoom(), { immediate: true, flush: 'sync' })
}
