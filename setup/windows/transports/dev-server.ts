import type { OpenTransport } from './transport'

/** Between all that `npm run dev` serves, also other browsers and devices; scripts/dev/window-relay.ts passes it on. */
export const throughDevServer: OpenTransport = (receive) => {
  if (!import.meta.hot)
    return undefined
  const { hot } = import.meta
  hot.on('deck:window', receive)
  return { send: message => hot.send('deck:window', message) }
}
