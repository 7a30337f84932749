import type { SharedState } from '@slidev/client'
import type { Stamped } from './stamped'
import { sharedState } from '@slidev/client'
import { useLocalStorage } from '@vueuse/core'
import { toRaw, watch } from 'vue'
import { room } from './this-window'

type Timer = SharedState['timer']

/** A timer that was set so long ago belongs to another day, ms. */
const FORGOTTEN_AFTER = 6 * 60 * 60 * 1000

/** Keeps Slidev's timer the same in all windows, and over a restart of the browser. */
export function useSharedTimer(): void {
  const kept = useLocalStorage<Stamped<Timer> | null>(`timer of ${import.meta.env.BASE_URL}`, null, {
    listenToStorageChanges: false,
    serializer: { read: JSON.parse, write: JSON.stringify },
  })

  if (kept.value && Date.now() - kept.value.stamp < FORGOTTEN_AFTER)
    room.restore({ timer: toRaw(kept.value) })

  watch(() => room.parts.timer, (part) => {
    if (!part)
      return
    kept.value = part as Stamped<Timer>
    sharedState.timer = structuredClone(part.value) as Timer
  }, { immediate: true })

  watch(() => JSON.stringify(sharedState.timer), (timer) => {
    if (timer !== JSON.stringify(room.parts.timer?.value))
      room.set('timer', JSON.parse(timer))
  })
}
