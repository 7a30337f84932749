/// <reference lib="webworker" />
/** The service worker: keeps the deck of one deploy, so that it works without a network. */
import type { PrecacheEntry } from 'workbox-precaching'
import { matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope
/** Put in by write-worker.ts. */
declare const __DECK_FILES__: PrecacheEntry[]

/** How long the host may take to send a page before the kept one comes, ms. */
const PATIENCE = 3000

// A page comes from the host while there is one: the next visit after a deploy shows it, and what the page asks for is of
// the same deploy, as the names of its scripts and styles say what is in them.
registerRoute(({ request }) => request.mode === 'navigate', async ({ url, request }) => {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) })
  }
  catch {
    const path = url.pathname.replace(/\/$/, '/index')
    return await matchPrecache(`${path}.html`) ?? Response.error()
  }
})

precacheAndRoute(__DECK_FILES__, { cleanURLs: false, ignoreURLParametersMatching: [] })

// The first visit is whole without a network, too. A later worker waits until no page of the deploy before it is open.
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
