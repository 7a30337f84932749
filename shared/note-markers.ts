/** How many clicks the notes of a slide speak to: `[click]` is one, `[click:3]` is three. */
export function countNoteMarkers(note: string | undefined): number {
  return [...(note ?? '').matchAll(/\[click(?::(\d+))?\]/gi)].reduce((sum, [, times]) => sum + Number(times ?? 1), 0)
}

/**
 * What is wrong with the markers of a slide's notes, and the mend.
 *
 * @param markers - how many clicks the notes speak to
 * @param clicks - how many the slide itself has
 * @returns undefined when they agree
 */
export function noteMarkersProblem(markers: number, clicks: number): string | undefined {
  if (markers === clicks)
    return undefined
  const difference = Math.abs(clicks - markers)
  const mend = `${markers < clicks ? 'add' : 'take out'} ${difference} [click] ${difference === 1 ? 'marker' : 'markers'}`
  return `its notes have ${markers} [click] ${markers === 1 ? 'marker' : 'markers'} for ${clicks} ${clicks === 1 ? 'click' : 'clicks'}; ${mend}`
}
