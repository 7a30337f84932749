import type { Place } from './places'
import { PANE } from '../../shared/panes'
import { columnsOf } from './places'

/** How long tokens move, appear and go, in ms. */
const MOVE: KeyframeAnimationOptions = { duration: 420, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' }
const ENTER: KeyframeAnimationOptions = { duration: 260, delay: 200, fill: 'backwards', easing: 'ease-out' }
const LEAVE: KeyframeAnimationOptions = { duration: 160, fill: 'forwards', easing: 'ease-in' }

/** How long a morph lasts, ms. */
export const MORPH = 460

/** What plays in a pane: what is hidden would else go on with it when it is shown again. */
const playing = new WeakMap<Element, Animation[]>()

/**
 * Plays the way from the old places to the new ones; the page already shows the new code.
 *
 * @param code - the element whose children are the rows, and theirs the tokens
 * @param before - the old places of the tokens by key
 * @param after - the new ones
 */
export function playMorph(code: HTMLElement, before: Map<number, Place>, after: Map<number, Place>): void {
  const rows: Place[][] = []
  for (const place of after.values())
    (rows[place.row] ??= []).push(place)
  const pane = code.parentElement!
  playing.get(pane)?.forEach(animation => animation.cancel())
  playing.set(pane, rows.flatMap((places, row) => playRow(code.children[row] as HTMLElement, places, before)))
  playLeaving(pane, [...before].filter(([key, place]) => !after.has(key) && isSeen(place)).map(([, place]) => place))
}

function playRow(line: HTMLElement, places: Place[], before: Map<number, Place>): Animation[] {
  const ways = places.map(({ row, column, token }) => {
    const from = before.get(token.key)
    return from && `translate(${(from.column - column) * PANE.charWidth}px, ${(from.row - row) * PANE.lineHeight}px)`
  })
  const seen = [...places.keys()].filter(index => isSeen(places[index]!))
  // A line that moves or appears as a whole is one animation instead of one a token.
  if (seen.every(index => ways[index] === ways[seen[0]!]))
    return seen.length ? play(line, ways[seen[0]!]) : []
  return seen.flatMap(index => play(line.children[index] as HTMLElement, ways[index]))
}

/** White space takes as long to animate as what can be seen. */
function isSeen({ token }: Place): boolean {
  return token.content.trim() !== ''
}

function play(element: HTMLElement, way: string | undefined): Animation[] {
  if (way === 'translate(0px, 0px)')
    return []
  return [way === undefined ? element.animate({ opacity: [0, 1] }, ENTER) : element.animate({ transform: [way, 'none'] }, MOVE)]
}

function playLeaving(pane: HTMLElement, places: Place[]): void {
  if (!places.length)
    return
  const ghosts = document.createElement('span')
  ghosts.className = 'ghosts'
  ghosts.setAttribute('aria-hidden', 'true')
  // One element a colour instead of one a token: tokens that go were half of what a step lays out.
  for (const [style, alike] of Map.groupBy(places, ({ isLit, token }) => isLit ? token.style : undefined)) {
    const ghost = document.createElement('span')
    ghost.className = style === undefined ? 'slidev-code-dishonored' : ''
    ghost.style.cssText = style ?? ''
    ghost.textContent = typeset(alike)
    ghosts.append(ghost)
  }
  pane.append(ghosts)
  ghosts.animate({ opacity: [1, 0] }, LEAVE).finished.finally(() => ghosts.remove())
}

/** Tokens at their places, as text. */
function typeset(places: Place[]): string {
  const rows: string[] = []
  for (const { row, column, token } of places) {
    const before = rows[row] ?? ''
    rows[row] = before + ' '.repeat(column - columnsOf(before)) + token.content
  }
  return Array.from(rows, row => row ?? '').join('\n')
}
