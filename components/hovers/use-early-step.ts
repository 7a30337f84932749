import { useEventListener } from '@vueuse/core'
import { hoverKey } from './keys.ts'

/**
 * Keeps the key that steps to a name when it comes before the hovers are there, which is in the first idle moment; another
 * key takes its place.
 *
 * @returns presses it again; to be called when they are
 */
export function useEarlyStep(): () => void {
  let early: KeyboardEvent | undefined
  const stop = useEventListener(window, 'keydown', (event) => {
    const key = hoverKey(event)
    early = key === 'next' || key === 'previous' ? event : undefined
  })
  return () => {
    stop()
    if (early)
      document.body.dispatchEvent(new KeyboardEvent(early.type, early))
    early = undefined
  }
}
