import type { SlidevPreparserExtension } from '@slidev/types'
import { countNoteMarkers } from '../../shared/note-markers.ts'

/**
 * Writes `clicks` into the frontmatter of each slide: as many as its notes have markers.
 * Slidev would count them once the slide is mounted, and take it to have none until then.
 */
export const clicksFromNotes: SlidevPreparserExtension = {
  name: 'clicks-from-notes',
  async transformNote(note, frontmatter: { clicks?: number }) {
    frontmatter.clicks ??= countNoteMarkers(note)
    return undefined
  },
}
