import { computed } from 'vue'
import { keyName } from '../keys/key-name'
import { room } from '../windows/this-window'

/** Whether the screen of the room is black. */
export const isBlack = computed(() => room.parts.black?.value ?? false)

/** Makes the screen of the room black, or ends that. */
export function toggleBlack(): void {
  room.set('black', !isBlack.value)
}

/** Shows the slide again. */
export function endBlack(): void {
  if (isBlack.value)
    room.set('black', false)
}

/** While the screen is black any key shows the slide again, and does nothing else. */
export function listenWhileBlack(): void {
  window.addEventListener('keydown', (event) => {
    if (!isBlack.value || !keyName(event))
      return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (!event.repeat)
      endBlack()
  }, { capture: true })
}
