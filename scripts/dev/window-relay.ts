import type { Plugin } from 'vite'

/** Passes on in `npm run dev` what one window of the deck tells the others, see setup/windows. */
export function windowRelay(): Plugin {
  return {
    name: 'window-relay',
    apply: 'serve',
    configureServer({ ws }) {
      ws.on('deck:window', (message: unknown, sender) => {
        for (const client of ws.clients) {
          if (client !== sender)
            client.send('deck:window', message)
        }
      })
    },
  }
}
