import type { OpenTransport, WindowMessage } from './transport'
import { shallowRef } from 'vue'

/** How long the server may take for a message, ms. */
const PATIENCE = 5000

/** Whether the server of `npm run talk` is there: there is none, it is lost and looked for, or all is well as far as is known. */
export const talkServer = shallowRef<'none' | 'away' | 'here'>('none')

/** Between all that `npm run talk` serves, also other browsers and a phone; scripts/talk/server passes it on. */
export const throughTalkServer: OpenTransport = (receive, onReturn) => {
  if (!document.querySelector('meta[name="talk-server"]'))
    return undefined
  const from = Math.random().toString(36).slice(2)
  const at = (path: string) => `${import.meta.env.BASE_URL}talk-server/${path}?from=${from}`
  const waiting: WindowMessage[] = []
  let isSending = false
  talkServer.value = 'here'

  const events = new EventSource(at('events'))
  events.addEventListener('message', ({ data }) => receive(JSON.parse(data)))
  events.addEventListener('error', () => talkServer.value = 'away')
  events.addEventListener('open', () => {
    talkServer.value = 'here'
    onReturn()
  })

  /** One after the other, so that they arrive in their order. */
  async function sendWaiting() {
    isSending = true
    for (let message = waiting.shift(); message; message = waiting.shift())
      await post(message)
    isSending = false
  }

  async function post(message: WindowMessage) {
    try {
      await fetch(at('messages'), { method: 'POST', body: JSON.stringify(message), keepalive: true, signal: AbortSignal.timeout(PATIENCE) })
    }
    catch {
      // The windows tell each other all they know when it is back.
      waiting.length = 0
    }
  }

  return {
    send(message) {
      // Of a cursor or a drawing only the newest counts.
      const older = waiting.findIndex(it => message.type === 'slidev' && it.type === 'slidev' && it.channel === message.channel)
      if (older >= 0)
        waiting.splice(older, 1)
      waiting.push(message)
      if (!isSending)
        void sendWaiting()
    },
  }
}
