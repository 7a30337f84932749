import { yieldToPage } from '../../../shared/yield-to-page.ts'

/** How long the first paint may take, as where its fonts are slow; ms. */
const PATIENCE = 1000

/** Resolves when the slide that a page came with has been painted; at once where there is none, or where nobody sees it. */
export async function firstPaint(): Promise<void> {
  await yieldToPage()
  if (document.hidden || !document.querySelector('#still'))
    return
  await new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length)
        resolve()
    })
    observer.observe({ type: 'paint', buffered: true })
    setTimeout(resolve, PATIENCE)
  })
}
