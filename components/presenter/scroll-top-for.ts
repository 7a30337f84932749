/** Where what is said now begins, as a share of the room for the notes: a little of what was said stays in sight above it. */
const LINE_OF_SIGHT = 0.18

/**
 * How far the notes have to scroll, so that what is said now is in sight.
 *
 * @param top - of the passage, CSS px below the top of the room for the notes
 * @param height - of the passage, CSS px
 * @param room - height of the room for the notes, CSS px
 * @returns CSS px; less than 0 up
 */
export function scrollTopFor(top: number, height: number, room: number): number {
  // A passage that would not fit below the line of sight begins higher.
  return top - Math.max(0, Math.min(room * LINE_OF_SIGHT, room - height))
}
