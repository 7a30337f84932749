import type { HoverText } from './entry.ts'
import type { PaneLine } from './pane-lines.ts'
import { findRegion } from './find-region.ts'
import { loadTexts } from './hover-texts.ts'
import { readPane } from './pane-lines.ts'

/** A name on the slide that has a hover. */
export interface PaneName {
  range: Range
  hover: HoverText
  /** Whether its line is talked about. */
  lit: boolean
}

/** The pane of the slide's canvas that an event is about. */
export function paneOf({ target }: Event, canvas: HTMLElement | null | undefined): Element | undefined {
  const pane = target instanceof Element ? target.closest('.shiki') : null
  return pane && canvas?.contains(pane) ? pane : undefined
}

/** What moves or morphs in a pane, or moves the pane; a button in its title bar that fades in does not count. */
export function motionsOf(pane: Element): Animation[] {
  const wrapper = pane.closest('.slidev-code-wrapper') ?? pane
  return wrapper.getAnimations({ subtree: true }).filter(({ effect, playState }) => {
    const target = (effect as KeyframeEffect | null)?.target
    return playState === 'running' && target && (target === wrapper || pane.contains(target))
  })
}

/**
 * The names of a pane that have a hover, in reading order, once it has come to rest.
 *
 * @param pane - the element with the class `shiki`
 * @returns none if the pane shows no region that has hovers
 */
export async function namesOf(pane: Element): Promise<PaneName[]> {
  const texts = await loadTexts()
  await Promise.allSettled(motionsOf(pane).map(({ finished }) => finished))
  const read = readPane(pane)
  const region = findRegion(read, texts)
  const lines = new Map(read.lines.map(line => [line.number, line]))
  return (region?.names ?? []).flatMap(([number, column, length, hover]) => {
    const line = lines.get(number)
    const range = line && rangeOf(line, column, column + length)
    return range ? [{ range, lit: line.lit, hover: region!.hovers[hover]! }] : []
  })
}

/**
 * The names of all panes that the slide shows, in reading order.
 *
 * @param canvas - the slide's canvas
 */
export async function namesOnSlide(canvas: HTMLElement | null | undefined): Promise<PaneName[]> {
  const panes = [...canvas?.querySelectorAll('.shiki') ?? []].filter(pane => pane.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  return (await Promise.all(panes.map(namesOf))).flat()
}

function rangeOf({ nodes }: PaneLine, start: number, end: number): Range | undefined {
  const range = document.createRange()
  let offset = 0
  for (const node of nodes) {
    if (start >= offset && start < offset + node.length)
      range.setStart(node, start - offset)
    if (end > offset && end <= offset + node.length) {
      range.setEnd(node, end - offset)
      return range
    }
    offset += node.length
  }
  return undefined
}
