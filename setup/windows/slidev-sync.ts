import { addSyncMethod, disableBuiltinSync, sharedState } from '@slidev/client'
import { onWindowMessage, role, tellWindows } from './this-window'

/** Of Slidev's shared state only the presenter's cursor: where the talk is and its timer are of the room. */
function cursorOnly(state: object): object | undefined {
  if (role.value !== 'presenter')
    return undefined
  return { cursor: (state as typeof sharedState).cursor }
}

/**
 * Sends what Slidev shares besides the place and the timer: the cursor and drawings.
 * Its own way sends all of its state at every change, so that a window which knows less sets back the others.
 */
export function replaceSlidevSync(): void {
  disableBuiltinSync()
  // With a dev server the state is the server's, which sends it to all windows.
  Object.assign(sharedState, { $syncUp: false, $syncDown: false })
  addSyncMethod({
    init(channel, onUpdate) {
      const isShared = channel.endsWith(' - shared')
      // Drawings go by the dev server, if there is one.
      if (!isShared && import.meta.hot)
        return undefined
      let sent = ''
      onWindowMessage(message => message.type === 'slidev' && message.channel === channel && onUpdate(message.data as object))
      return (state, updating) => {
        const data = isShared ? cursorOnly(state) : { ...state }
        const text = JSON.stringify(data)
        if (!data || updating || text === sent)
          return
        sent = text
        tellWindows({ type: 'slidev', channel, data: JSON.parse(text) })
      }
    },
  })
}
