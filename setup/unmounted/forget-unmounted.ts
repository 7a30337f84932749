import type { AppContext } from '@slidev/types'
import { resolvedClickMap } from '@slidev/client/modules/v-click.ts'
import { showOverview } from '@slidev/client/state/index.ts'
import { watch } from 'vue'
import { TURN } from '../motion/turn.ts'
import { holdWeakly } from './hold-weakly.ts'
import { removeUnmounted } from './marks.ts'

/** A slide of Slidev's overview. */
const OVERVIEW_SLIDE = '.z-modal .slidev-page'

/**
 * Lets go of what is off the page. Slidev keeps each element that a click or a circle was ever for, and by it the whole
 * slide: in the presenter, whose previews come and go, another one at every turn, and all of them with each overview.
 */
export function forgetUnmounted(router: AppContext['router']): void {
  holdWeakly(resolvedClickMap)
  router.afterEach(() => {
    removeUnmounted()
    setTimeout(removeUnmounted, TURN)
  })
  watch(showOverview, forgetOverview)
}

/** An overview goes without a turn; how long it takes to fade is up to the machine. */
function forgetOverview(): void {
  removeUnmounted()
  if (!showOverview.value && document.querySelector(OVERVIEW_SLIDE))
    setTimeout(forgetOverview, TURN)
}
