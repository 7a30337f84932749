import type { AppContext } from '@slidev/types'
import { slides } from '@slidev/client/logic/slides.ts'

/** Gives the overview of a built deck the text of the notes, which it counts and takes for missing; Slidev builds their HTML only. */
export function restoreNoteTexts(router: AppContext['router']): void {
  router.beforeEach(({ name }) => {
    if (name !== 'overview')
      return
    for (const { meta: { slide } } of slides.value)
      slide.note ||= new DOMParser().parseFromString(slide.noteHTML, 'text/html').body.textContent.trim()
  })
}
