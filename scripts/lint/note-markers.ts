import type { DeckSlide } from './deck.ts'
import { problem } from './problem.ts'

/** How many clicks the notes of a slide speak to: `[click]` is one, `[click:3]` is three. */
export function countNoteMarkers(note: string | undefined): number {
  return [...(note ?? '').matchAll(/\[click(?::(\d+))?\]/gi)].reduce((sum, [, times]) => sum + Number(times ?? 1), 0)
}

/**
 * Whether the notes of a slide have one `[click]` marker a click.
 *
 * @param slide the slide, from loadDeck
 * @param clicks how many clicks it has in the built deck, which alone knows
 * @returns one line with file, slide and mend; undefined when they agree
 */
export function checkNoteMarkers(slide: DeckSlide, clicks: number): string | undefined {
  const markers = countNoteMarkers(slide.note)
  if (markers === clicks)
    return undefined
  const difference = Math.abs(clicks - markers)
  const mend = `${markers < clicks ? 'add' : 'take out'} ${difference} [click] ${difference === 1 ? 'marker' : 'markers'}`
  return problem(slide, `its notes have ${markers} [click] ${markers === 1 ? 'marker' : 'markers'} for ${clicks} ${clicks === 1 ? 'click' : 'clicks'}; ${mend}`, '<!--')
}
