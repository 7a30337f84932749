import { definePreparserSetup } from '@slidev/types'
import { clicksFromNotes } from './clicks/clicks-from-notes.ts'

/** What Slidev does to each slide when it reads slides.md. */
export default definePreparserSetup(() => [clicksFromNotes])
