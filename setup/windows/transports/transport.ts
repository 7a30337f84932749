import type { RoomMessage } from '../room'

/** What goes between windows: about the room, or what Slidev shares besides, by the name it has for it. */
export type WindowMessage = RoomMessage | { type: 'slidev', channel: string, data: object }

/** A way from window to window. There can be several at once: a message that comes twice does nothing the second time. */
export interface Transport {
  send: (message: WindowMessage) => void
}

/**
 * Opens a way from window to window.
 *
 * @param receive - takes what other windows send
 * @param onReturn - is called when the way is open again, after messages may have been lost
 */
export type OpenTransport = (receive: (message: WindowMessage) => void, onReturn: () => void) => Transport | undefined
