import { useLocalStorage } from '@vueuse/core'

/** The share of the window that the notes have until the speaker drags their edge. */
const NOTES_SHARE = 0.44

/** Gives Slidev's presenter wider notes to start with; it remembers what the speaker makes of them. */
export function usePresenterSizes(): void {
  useLocalStorage('slidev-presenter-notes-width', Math.round(window.innerWidth * NOTES_SHARE))
}
