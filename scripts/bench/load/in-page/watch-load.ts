/** What a page notes of its own loading; times in ms since the navigation. */
export interface LoadNotes {
  /** The frame in which a heading of the first rank was first seen. */
  heading?: number
  /** When the largest thing was painted, until now. */
  largest: number
  /** What the tasks of more than 50 ms took beyond that, after the first paint, together. */
  blocked: number
  /** The sum of the layout shifts. */
  shift: number
}

/** Begins to note. Runs in the page, before its own scripts. */
export function watchLoad(): void {
  const notes: LoadNotes = { largest: 0, blocked: 0, shift: 0 }
  Object.assign(window, { loadNotes: notes })
  const observe = <Entry extends PerformanceEntry>(type: string, note: (entry: Entry) => void) =>
    new PerformanceObserver(list => (list.getEntries() as Entry[]).forEach(note)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => notes.largest = startTime)
  observe<PerformanceEntry & { value: number, hadRecentInput: boolean }>('layout-shift', ({ value, hadRecentInput }) => notes.shift += hadRecentInput ? 0 : value)
  let painted = Number.POSITIVE_INFINITY
  observe('paint', ({ startTime }) => painted = Math.min(painted, startTime))
  observe('longtask', ({ startTime, duration }) => {
    if (startTime + duration > painted)
      notes.blocked += Math.max(0, duration - 50)
  })
  const look = () => requestAnimationFrame(() => {
    const heading = document.querySelector('h1')
    if (heading?.textContent.trim() && heading.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      // What is there in this frame is painted before the next one begins.
      requestAnimationFrame(now => notes.heading = now)
    else
      look()
  })
  look()
}
