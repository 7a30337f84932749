import type { NavOperations, ShortcutOptions } from '@slidev/types'
import { currentOverviewPage, nextOverviewPage, prevOverviewPage } from '@slidev/client/logic/overview.ts'
import { slides } from '@slidev/client/logic/slides.ts'
import { showOverview } from '@slidev/client/state/index.ts'
import { nextTick } from 'vue'
import { toggleBlack } from '../black-screen/black-screen'
import { toggleHelp } from '../help/help-sheet'
import { KEYS } from './bindings'
import { closeAll } from './close-all'
import { forgetPresses, onPress, playEarlyPresses } from './presses'

/** Slidev's shortcuts that ours take the place of. */
const REPLACED = /^(?:next|prev)_(?:space|right|left|page_key|down|up|shift)$/

/** In the overview a key moves its mark instead of the slide behind it; some have no such thing to do there. */
function inOverview(inDeck: () => unknown, inOverview?: () => unknown) {
  return () => showOverview.value ? inOverview?.() : inDeck()
}

/**
 * The shortcuts of the deck.
 *
 * @param nav - what Slidev's shortcuts do
 * @param base - Slidev's own shortcuts
 */
export function stageShortcuts(nav: NavOperations, base: ShortcutOptions[]): ShortcutOptions[] {
  forgetPresses()
  nextTick(playEarlyPresses)
  const mark = (page: number) => () => currentOverviewPage.value = page
  // Slidev moves the mark by the arrow keys itself.
  const [next, previous] = [inOverview(nav.next), inOverview(nav.prev)]
  return [
    { name: 'next', key: onPress('ArrowRight'), fn: next },
    { name: 'next_page_key', key: onPress('PageDown'), fn: inOverview(nav.next, nextOverviewPage) },
    { name: 'next_space', key: onPress('Space'), fn: inOverview(nav.next, nextOverviewPage) },
    { name: 'prev', key: onPress('ArrowLeft'), fn: previous },
    { name: 'prev_page_key', key: onPress('PageUp'), fn: inOverview(nav.prev, prevOverviewPage) },
    { name: 'prev_space', key: onPress('Shift+Space'), fn: inOverview(nav.prev, prevOverviewPage) },
    { name: 'next_slide', key: onPress(...KEYS.nextSlide), fn: inOverview(nav.nextSlide) },
    { name: 'prev_slide', key: onPress(...KEYS.previousSlide), fn: inOverview(nav.prevSlide) },
    { name: 'first', key: onPress(...KEYS.first), fn: inOverview(nav.goFirst, mark(1)) },
    { name: 'last', key: onPress(...KEYS.last), fn: inOverview(nav.goLast, mark(slides.value.length)) },
    { name: 'black', key: onPress(...KEYS.black), fn: toggleBlack },
    { name: 'help', key: onPress(...KEYS.help), fn: toggleHelp },
    { name: 'close_all', key: onPress('Escape'), fn: closeAll },
    ...base.filter(({ name }) => !REPLACED.test(name ?? '')),
  ]
}
