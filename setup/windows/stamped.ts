/** A value that all windows share, with what decides which of two is the one. */
export interface Stamped<T> {
  value: T
  /** When it was set, ms since 1970 or later, so that it is later than all that the window knew then; below 0 for a claim. */
  stamp: number
  /** The window that set it. */
  by: string
  /** What kind of window that is. */
  role: WindowRole
}

/** What a window is there for. */
export type WindowRole = 'presenter' | 'audience'

/** Who is in the room of a talk: its windows, and the server of `npm run talk`, which knows where the talk is when no window is open. */
export type Seat = WindowRole | 'server'

/** Whether a value takes the place of another one; every window comes to the same answer, in whatever order it hears of them. */
export function isNewer(one: Stamped<unknown>, other: Stamped<unknown> | undefined): boolean {
  return other === undefined || one.stamp > other.stamp || (one.stamp === other.stamp && one.by > other.by)
}

/**
 * The stamp of a value that somebody set by hand just now.
 *
 * @param known - the value it takes the place of
 * @param now - ms since 1970
 */
export function nextStamp(known: Stamped<unknown> | undefined, now: number): number {
  return Math.max(now, (known?.stamp ?? 0) + 1)
}

/**
 * The stamp of what a window shows that nobody has used yet: older than all that was set by hand, and of two such windows the older one leads.
 *
 * @param loadedAt - when the window loaded, ms since 1970
 */
export function claimStamp(loadedAt: number): number {
  return -loadedAt
}
