/** Keeps the built deck for visits without a network, once the slide in view has all that it needs. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator))
    return
  const keep = () => navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {
    // A browser that refuses it costs the offline visit, and nothing else.
  })
  // Safari has no idle callback.
  const whenIdle = () => 'requestIdleCallback' in window ? requestIdleCallback(keep) : setTimeout(keep, 2000)
  if (document.readyState === 'complete')
    whenIdle()
  else
    window.addEventListener('load', whenIdle, { once: true })
}
