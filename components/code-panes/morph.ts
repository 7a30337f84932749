import type { Place } from './places'
import { columnsOf } from '../../shared/columns-of'
import { PANE } from '../../shared/panes'

/** How long tokens move, appear and go, in ms. */
const MOVE: KeyframeAnimationOptions = { duration: 420, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' }
const ENTER: KeyframeAnimationOptions = { duration: 260, delay: 200, fill: 'backwards', easing: 'ease-out' }
const LEAVE: KeyframeAnimationOptions = { duration: 160, fill: 'forwards', easing: 'ease-in' }

/** How long a morph lasts, ms. */
export const MORPH = 460

/** What ends all that plays in a pane: what is hidden would else go on with it when it is shown again. */
const ends = new WeakMap<Element, (() => void)[]>()

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
  ends.get(pane)?.forEach(end => end())
  const arriving = new Map<HTMLElement, Place>()
  const moves = rows.flatMap((places, row) => playRow(code.children[row] as HTMLElement, places, before, arriving))
  ends.set(pane, [...moves.map(move => () => move.cancel()), playArriving(pane, arriving)])
  playLeaving(pane, [...before].filter(([key, place]) => !after.has(key) && isSeen(place)).map(([, place]) => place))
}

/** Plays a row; what appears in it beside what was there before is noted in `arriving`. */
function playRow(line: HTMLElement, places: Place[], before: Map<number, Place>, arriving: Map<HTMLElement, Place>): Animation[] {
  const ways = places.map(({ row, column, token }) => {
    const from = before.get(token.key)
    return from && `translate(${(from.column - column) * PANE.charWidth}px, ${(from.row - row) * PANE.lineHeight}px)`
  })
  const seen = [...places.keys()].filter(index => isSeen(places[index]!))
  // A line that moves or appears as a whole is one animation instead of one a token.
  if (seen.every(index => ways[index] === ways[seen[0]!]))
    return seen.length ? play(line, ways[seen[0]!]) : []
  return seen.flatMap((index) => {
    const element = line.children[index] as HTMLElement
    // What a compiler marks is more than text.
    if (ways[index] !== undefined || places[index]!.token.isError)
      return play(element, ways[index])
    arriving.set(element, places[index]!)
    return []
  })
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

/** Shows tokens that appear as texts until they are there: an animation for each of them was half of what a step paints. */
function playArriving(pane: HTMLElement, arriving: Map<HTMLElement, Place>): () => void {
  if (!arriving.size)
    return () => {}
  const texts = addTexts(pane, 'arrivals', [...arriving.values()])
  for (const element of arriving.keys())
    element.classList.add('arriving')
  const animation = texts.animate({ opacity: [0, 1] }, ENTER)
  animation.onfinish = end
  function end() {
    animation.cancel()
    texts.remove()
    for (const element of arriving.keys())
      element.classList.remove('arriving')
  }
  return end
}

function playLeaving(pane: HTMLElement, places: Place[]): void {
  if (!places.length)
    return
  const texts = addTexts(pane, 'ghosts', places)
  texts.animate({ opacity: [1, 0] }, LEAVE).finished.finally(() => texts.remove())
}

/** Adds tokens as texts over the code: one element a colour instead of one a token, which is half to lay out. */
function addTexts(pane: HTMLElement, className: string, places: Place[]): HTMLElement {
  const texts = document.createElement('span')
  texts.className = className
  texts.setAttribute('aria-hidden', 'true')
  for (const [style, alike] of Map.groupBy(places, ({ isLit, token }) => isLit ? token.style : undefined)) {
    const text = document.createElement('span')
    text.className = style === undefined ? 'slidev-code-dishonored' : ''
    text.style.cssText = style ?? ''
    text.textContent = typeset(alike)
    texts.append(text)
  }
  pane.append(texts)
  return texts
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
