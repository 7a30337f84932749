/** Where Vue Router keeps how far the pages of this window were scrolled. */
const SCROLL_POSITIONS = 'vue-router:scroll'

/**
 * Begins Vue Router's record of scroll positions. It parses the one that is not there yet, and for the error's stack V8
 * reads all of the first script once more: 40 ms on a phone.
 */
export function beginScrollPositions(): void {
  sessionStorage[SCROLL_POSITIONS] ??= '{}'
}
