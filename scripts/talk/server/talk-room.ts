import type { Place, RoomMessage } from '../../../setup/windows/room.ts'
import { watch } from 'vue'
import { createRoom } from '../../../setup/windows/room.ts'

/** The server's own seat in the room: it knows where the talk is, also when no window is open. */
export interface TalkRoom {
  /** Takes what a window says, if it is about the room. */
  receive: (message: object) => void
}

/** What the server wants to know of the talk. */
export interface TalkListeners {
  /** The talk has come to a place. */
  onPlace?: (place: Place) => void
  /** The speaker has started the timer, which stood at zero. */
  onTimerStart?: () => void
}

/**
 * Sits down in the room, where it is no window.
 *
 * @param tell tells all windows
 * @param listeners what to do when the talk goes on
 */
export function joinTalkRoom(tell: (message: RoomMessage) => void, { onPlace, onTimerStart }: TalkListeners): TalkRoom {
  const room = createRoom({ id: 'server', role: () => 'server', send: tell })
  watch(() => room.parts.place?.value, place => place && onPlace?.({ ...place }), { flush: 'sync' })
  watch(() => (room.parts.timer?.value as { status?: string } | undefined)?.status, (status, before) => {
    if (status === 'running' && before !== 'paused')
      onTimerStart?.()
  }, { flush: 'sync' })
  return {
    receive(message) {
      if ('type' in message && ['hello', 'here', 'news', 'bye'].includes(String(message.type)) && 'from' in message)
        room.receive(message as RoomMessage)
    },
  }
}
