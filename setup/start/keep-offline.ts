import { whenIdle } from '../../shared/when-idle'

/** Keeps the built deck for visits without a network, once the slide in view has all that it needs. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator))
    return
  const keep = async () => {
    // It fetches the whole deck, which nothing is to wait for.
    await whenIdle({ patience: 0, pause: 2000 })
    await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {
      // A browser that refuses it costs the offline visit, and nothing else.
    })
  }
  if (document.readyState === 'complete')
    void keep()
  else
    window.addEventListener('load', () => void keep(), { once: true })
}
