import { useLocalStorage } from '@vueuse/core'

/** The share of the window that the notes have until the speaker drags their edge: across, and down in Slidev's layouts that have rows. */
const NOTES_SHARE = { width: 0.44, height: 0.45 }

/** Gives Slidev's presenter larger notes to start with; it remembers what the speaker makes of them. */
export function usePresenterSizes(): void {
  useLocalStorage('slidev-presenter-notes-width', Math.round(window.innerWidth * NOTES_SHARE.width))
  useLocalStorage('slidev-presenter-notes-row-size', Math.round(window.innerHeight * NOTES_SHARE.height))
}
