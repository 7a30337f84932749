import type { OpenTransport } from './transport'

/** Between the windows of one browser; it needs no server. */
export const throughBrowser: OpenTransport = (receive) => {
  if (!('BroadcastChannel' in window))
    return undefined
  const channel = new BroadcastChannel(`windows of ${import.meta.env.BASE_URL}`)
  channel.addEventListener('message', ({ data }) => receive(data))
  return { send: message => channel.postMessage(message) }
}
