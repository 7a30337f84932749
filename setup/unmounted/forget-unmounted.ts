import type { AppContext } from '@slidev/types'
import { resolvedClickMap } from '@slidev/client/modules/v-click.ts'
import { marks } from './marks.ts'

/**
 * Lets go of what is off the page. Slidev keeps each element that a click or a circle was ever for, and by it the whole
 * slide: in the presenter, whose previews come and go, another one at every turn.
 */
export function forgetUnmounted(router: AppContext['router']): void {
  router.afterEach(() => {
    for (const element of resolvedClickMap.keys()) {
      if (element instanceof Element && !element.isConnected)
        resolvedClickMap.delete(element)
    }
    for (const [element, mark] of marks) {
      if (!element.isConnected) {
        mark.remove()
        marks.delete(element)
      }
    }
  })
}
