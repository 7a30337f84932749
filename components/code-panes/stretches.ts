import type { Pane } from '../../shared/panes'

/**
 * The clicks around one during which the same panes are talked about.
 *
 * @param panes - the slide's panes
 * @param click - the click, from 0
 */
export function phaseOf(panes: Pane[], click: number): number[] {
  const look = (at: number) => JSON.stringify([panes.map(({ states }) => isLit(states[at]!)), standsAlone(panes) && fileAt(panes[0]!, at)])
  return stretch(panes[0]!, click, at => look(at) === look(click))
}

/** A pane at a click. */
interface Moment {
  /** Which of the slide's panes. */
  index: number
  click: number
}

/**
 * The moments that have one size with a moment at which a pane is talked about: as long as it is without a break, for its
 * steps morph, and with what is talked about beside it. A pane that stands alone may take a new size with another file.
 *
 * @param panes - the slide's panes
 * @param moment - the pane, talked about at the click
 */
export function litTogether(panes: Pane[], moment: Moment): Moment[] {
  const found = [moment]
  for (const { index, click } of found) {
    const next = [
      ...litStretch(panes, index, click).map(click => ({ index, click })),
      ...panes.flatMap(({ states }, index) => isLit(states[click]!) ? [{ index, click }] : []),
    ]
    found.push(...next.filter(it => !found.some(known => known.index === it.index && known.click === it.click)))
  }
  return found
}

function litStretch(panes: Pane[], index: number, click: number): number[] {
  const pane = panes[index]!
  return stretch(pane, click, at => isLit(pane.states[at]!) && (!standsAlone(panes) || fileAt(pane, at) === fileAt(pane, click)))
}

function stretch({ states }: Pane, click: number, belongs: (click: number) => boolean): number[] {
  let [from, to] = [click, click]
  while (from > 0 && belongs(from - 1))
    from--
  while (to < states.length - 1 && belongs(to + 1))
    to++
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function standsAlone(panes: Pane[]): boolean {
  return panes.length === 1
}

function isLit({ lit }: Pane['states'][number]): boolean {
  return lit.length > 0
}

function fileAt({ steps, states }: Pane, click: number): string {
  const { file, lang } = steps[states[click]!.step]!
  return `${file} ${lang}`
}
