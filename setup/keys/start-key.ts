import { fullscreen } from '@slidev/client/state/index.ts'
import { startTimer } from '../pace/timer'
import { role, room } from '../windows/this-window'
import { KEYS } from './bindings'
import { keyName } from './key-name'

/**
 * The button of a remote that starts the show sends F5, which would reload the page.
 * In the presenter it starts the clock, in the room's window the full screen. A reader's F5 reloads.
 */
export function listenForStartKey(): void {
  window.addEventListener('keydown', (event) => {
    const isOnStage = role.value === 'presenter' || room.others.size > 0 || document.fullscreenElement
    if (!(KEYS.start as readonly string[]).includes(keyName(event) ?? '') || !isOnStage)
      return
    event.preventDefault()
    if (role.value === 'presenter')
      startTimer()
    else if (!event.repeat)
      fullscreen.enter()
  })
}
