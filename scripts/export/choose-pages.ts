import type { Deck } from '../lint/deck.ts'
import type { Edition } from './editions.ts'
import type { ShownState } from './shown-state.ts'
import { chooseStates } from './choose-states.ts'
import { paneSteps } from './pane-steps.ts'

/**
 * The states that are the pages of an edition: all for `clicks`, the fewest that lose nothing for the other two.
 *
 * @param edition which of the three
 * @param states what each state of the deck shows
 * @param deck the deck
 */
export function choosePages(edition: Edition, states: readonly ShownState[], deck: Deck): ShownState[] {
  if (edition === 'clicks')
    return [...states]
  const steps = new Map(deck.slides.map(({ no, content }) => [no, paneSteps(content)]))
  return chooseStates(states, ({ slide, click }, pane) => steps.get(slide)?.at(click)?.[pane] ?? '')
}

/**
 * A state's id on the print page.
 *
 * @param state the state
 */
export function stateId({ slide, click }: Pick<ShownState, 'slide' | 'click'>): string {
  return `${String(slide).padStart(3, '0')}-${String(click + 1).padStart(2, '0')}`
}
