/** Between a name and its popup, and between the popup and the window's edge; CSS px. */
const GAP = 6
const EDGE = 8

/**
 * Where a popup goes: below its name, or above where there is more room, and always in the window. The deck's own is
 * placed by floating-ui, which alone is more than this page's script may be.
 *
 * @param name the name's box, CSS px of the window
 * @param popup the popup's size, CSS px
 * @param window the window's, CSS px
 * @returns the popup's top left corner, CSS px of the window
 */
export function placePopup(name: Pick<DOMRect, 'x' | 'y' | 'height'>, popup: { width: number, height: number }, window: { width: number, height: number }): { x: number, y: number } {
  const below = name.y + name.height + GAP
  const above = name.y - GAP - popup.height
  const roomBelow = window.height - EDGE - below
  const y = roomBelow >= popup.height || roomBelow >= name.y - GAP - EDGE ? below : above
  const keepIn = (at: number, size: number, all: number) => Math.max(EDGE, Math.min(at, all - EDGE - size))
  return { x: keepIn(name.x - 14, popup.width, window.width), y: keepIn(y, popup.height, window.height) }
}
