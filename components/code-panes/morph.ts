import type { Place } from './places'
import { PANE } from '../../shared/panes'

/** How long tokens move, appear and go, in ms. */
const MOVE: KeyframeAnimationOptions = { duration: 420, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' }
const ENTER: KeyframeAnimationOptions = { duration: 260, delay: 200, fill: 'backwards', easing: 'ease-out' }
const LEAVE: KeyframeAnimationOptions = { duration: 160, fill: 'forwards', easing: 'ease-in' }

/**
 * Plays the way from the old places to the new ones; the page already shows the new code.
 *
 * @param code - the element that holds one `.line` a row
 * @param before - the old places of the tokens by key
 * @param after - the new ones
 */
export function playMorph(code: HTMLElement, before: Map<string, Place>, after: Map<string, Place>): void {
  const rows: Place[][] = []
  for (const place of after.values())
    (rows[place.row] ??= []).push(place)
  const lines = code.querySelectorAll<HTMLElement>(':scope > .row')
  rows.forEach((places, row) => playRow(lines[row]!, places, before))
  playLeaving(code, [...before].filter(([key]) => !after.has(key)).map(([, place]) => place))
}

function playRow(line: HTMLElement, places: Place[], before: Map<string, Place>): void {
  const ways = places.map(({ row, column, token }) => {
    const from = before.get(token.key)
    return from && `translate(${(from.column - column) * PANE.charWidth}px, ${(from.row - row) * PANE.lineHeight}px)`
  })
  // A line that moves or appears as a whole is one animation instead of one a token.
  if (ways.every(way => way === ways[0]))
    return play(line, ways[0])
  const tokens = line.querySelectorAll<HTMLElement>(':scope .token')
  ways.forEach((way, index) => play(tokens[index]!, way))
}

function play(element: HTMLElement, way: string | undefined): void {
  if (way === undefined)
    element.animate({ opacity: [0, 1] }, ENTER)
  else if (way !== 'translate(0px, 0px)')
    element.animate({ transform: [way, 'none'] }, MOVE)
}

function playLeaving(code: HTMLElement, places: Place[]): void {
  if (!places.length)
    return
  const ghosts = document.createElement('span')
  ghosts.className = 'ghosts'
  ghosts.setAttribute('aria-hidden', 'true')
  for (const { row, column, token } of places) {
    const ghost = document.createElement('span')
    ghost.style.cssText = `${token.htmlStyle as unknown as string};left:${column * PANE.charWidth}px;top:${row * PANE.lineHeight}px`
    ghost.textContent = token.content
    ghosts.append(ghost)
  }
  code.append(ghosts)
  ghosts.animate({ opacity: [1, 0] }, LEAVE).finished.finally(() => ghosts.remove())
}
