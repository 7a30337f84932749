import type { Transport, WindowMessage } from './transports/transport'
import { shallowRef } from 'vue'
import { createRoom } from './room'
import { throughBrowser } from './transports/browser'
import { throughDevServer } from './transports/dev-server'
import { throughTalkServer } from './transports/talk-server'

/** How often a presenter, which says how many windows it leads, asks for them, ms. */
const ROLL_CALL = 10_000

const transports: Transport[] = []
const listeners = new Set<(message: WindowMessage) => void>()

/** What this window is there for. */
export const role = shallowRef<'presenter' | 'audience'>('audience')

/** Tells all other windows. */
export function tellWindows(message: WindowMessage): void {
  transports.forEach(({ send }) => send(message))
}

/** Hears what other windows tell. */
export function onWindowMessage(listener: (message: WindowMessage) => void): void {
  listeners.add(listener)
}

/** The room as this window knows it. */
export const room = createRoom({
  // Only secure pages have randomUUID, and a laptop on a local network is none.
  id: Math.random().toString(36).slice(2),
  role: () => role.value,
  send: tellWindows,
})

/** Opens the ways to the other windows, and asks them where the talk is. */
export function joinRoom(): void {
  if (transports.length)
    return
  onWindowMessage(message => message.type !== 'slidev' && room.receive(message))
  for (const open of [throughBrowser, throughDevServer, throughTalkServer]) {
    const transport = open(message => listeners.forEach(listener => listener(message)), room.enter)
    if (transport)
      transports.push(transport)
  }
  room.enter()
  window.addEventListener('pagehide', room.leave)
  // Back from the browser's cache, or from a laptop that was closed: what was said meanwhile is lost.
  window.addEventListener('pageshow', ({ persisted }) => persisted && room.enter())
  document.addEventListener('visibilitychange', () => !document.hidden && room.enter())
  setInterval(() => role.value === 'presenter' && room.callRoll(), ROLL_CALL)
}
