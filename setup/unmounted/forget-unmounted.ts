import type { AppContext } from '@slidev/types'
import { resolvedClickMap } from '@slidev/client/modules/v-click.ts'
import { holdWeakly } from './hold-weakly.ts'
import { removeUnmounted } from './marks.ts'

/**
 * Lets go of what is off the page. Slidev keeps each element that a click or a circle was ever for, and by it the whole
 * slide: in the presenter, whose previews come and go, another one at every turn, and all of them with each overview.
 */
export function forgetUnmounted(router: AppContext['router']): void {
  holdWeakly(resolvedClickMap)
  router.afterEach(removeUnmounted)
}
