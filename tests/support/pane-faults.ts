import type { Box, PaneState } from './in-page/deck-reader.ts'
import type { Snapshot } from './snapshot.ts'
import { nameOf, neighbours } from './states.ts'

/** What rounding may cost, canvas px. */
const TOLERANCE = 1

/**
 * One line for each pane that moves although its own code stays, and the talk turns neither to a pane nor from it.
 *
 * @param states - the states of a walk
 */
export function movedPanes(states: Snapshot[]): string[] {
  return neighbours(states).filter(([before, after]) => lightsOf(before) === lightsOf(after)).flatMap(([before, after]) => after.panes.flatMap((pane, index) => {
    const earlier = before.panes[index]!
    if (codeOf(earlier) !== codeOf(pane) || isSame(earlier.box, pane.box))
      return []
    return [`${nameOf(before)} and ${after.click}: pane ${index + 1} moves from ${show(earlier.box)} to ${show(pane.box)}`]
  }))
}

/** Which panes the talk is about: where that changes, the panes share the slide anew. */
function lightsOf({ panes }: Snapshot): string {
  return JSON.stringify(panes.map(({ lines }) => lines.some(({ isLit }) => isLit)))
}

function codeOf({ lines }: PaneState): string {
  return JSON.stringify(lines.map(({ text }) => text))
}

/**
 * One line for each pair of panes that overlap.
 *
 * @param states - the states of a walk
 */
export function overlappingPanes(states: Snapshot[]): string[] {
  return states.flatMap(state => state.panes.flatMap((pane, index) => state.panes.slice(index + 1)
    .filter(other => overlap(pane.box, other.box))
    .map(other => `${nameOf(state)}: ${show(pane.box)} and ${show(other.box)}`)))
}

/**
 * One line for each dimmed line of code that stands out as much as a lit one somewhere in the deck.
 *
 * @param states - the states of a walk
 */
export function undimmedLines(states: Snapshot[]): string[] {
  const lines = states.flatMap(state => state.panes.flatMap(pane => pane.lines.flatMap(({ contrast, ...line }) => contrast ? [{ ...line, ...contrast, state }] : [])))
  const faintestLit = Math.min(...lines.filter(({ isLit }) => isLit).map(({ faintest }) => faintest))
  return lines.filter(({ isLit, strongest }) => !isLit && strongest >= faintestLit)
    .map(({ state, text, strongest }) => `${nameOf(state)}: "${text}" is dimmed to a contrast of ${strongest.toFixed(1)}, but a lit line has ${faintestLit.toFixed(1)}`)
}

function isSame(a: Box, b: Box): boolean {
  return (['x', 'y', 'width', 'height'] as const).every(side => Math.abs(a[side] - b[side]) <= TOLERANCE)
}

function overlap(a: Box, b: Box): boolean {
  return a.x + TOLERANCE < b.x + b.width && b.x + TOLERANCE < a.x + a.width
    && a.y + TOLERANCE < b.y + b.height && b.y + TOLERANCE < a.y + a.height
}

function show({ x, y, width, height }: Box): string {
  return `${Math.round(x)},${Math.round(y)} ${Math.round(width)}×${Math.round(height)}`
}
