import type { ShownBlock, ShownBlocks } from './shown-block.ts'

type States = readonly ShownBlocks['blocks'][]

/** The headings of a slide beside its title, as of columns, each with what stands under it. */
export class Headings {
  private readonly states: States
  /** For each place in the list of blocks, the place of the heading over it; undefined under the title. */
  private readonly overPlace: (number | undefined)[]
  /** The heading that was read last. */
  private last: number | undefined

  /**
   * @param states the blocks of each state of the slide, in one order
   * @param isTitle whether a heading is the slide's title
   */
  constructor(states: States, isTitle: (block: ShownBlock) => boolean) {
    this.states = states
    const places = Math.max(0, ...states.map(({ length }) => length))
    let over: number | undefined
    this.overPlace = Array.from({ length: places }, (_, at) => {
      const heading = states.map(blocks => blocks[at]).find(block => block?.kind === 'heading')
      if (heading)
        over = isTitle(heading) ? undefined : at
      return over
    })
  }

  /**
   * What is read at a place of a state, under its heading: one that waits for what stands under it is left out until that
   * comes, or it would stand over what comes first in another column.
   *
   * @param at the place
   * @param index the state
   * @param pieces what is new there
   */
  over<Piece>(at: number, index: number, pieces: readonly Piece[]): (Piece | Exclude<ShownBlock, { kind: 'code' }>)[] {
    const over = this.overPlace[at]
    if (!pieces.length || (over === at && this.isWaiting(at, index)))
      return []
    const heading = over === undefined || over === at || over === this.last ? undefined : this.states[index]![over]
    this.last = over
    return [...heading && heading.kind !== 'code' ? [heading] : [], ...pieces]
  }

  private isWaiting(heading: number, index: number): boolean {
    const under = this.overPlace.flatMap((over, at) => over === heading && at !== heading ? [at] : [])
    return under.length > 0 && !under.some(at => this.states[index]![at])
  }
}
