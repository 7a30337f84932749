import type { Browser } from '@playwright/test'
import type { LoadNotes } from './in-page/watch-load.ts'
import { watchLoad } from './in-page/watch-load.ts'

/** What the first visit of a deck cost. */
export interface Load extends Required<LoadNotes> {
  /** What came over the wire until the network was idle, bytes. */
  bytes: number
  /** How often something was asked for until then. */
  requests: number
}

/** The phone and the network that Lighthouse has in mind: bytes a second, ms. */
const VIEWPORT = { width: 412, height: 823 }
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const CPU_SLOWDOWN = 4

/** How long a visit may take, ms. */
const PATIENCE = 90_000

/**
 * Visits a deck for the first time.
 *
 * @param browser a started Chromium
 * @param url the first slide's address
 */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, serviceWorkers: 'block' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const cost = { bytes: 0, requests: 0 }
  devtools.on('Network.requestWillBeSent', () => cost.requests += 1)
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => cost.bytes += encodedDataLength)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await page.addInitScript(watchLoad)
  await page.goto(url, { timeout: PATIENCE })
  await page.locator('#app #slideshow h1').first().waitFor({ timeout: PATIENCE })
  await page.waitForLoadState('networkidle', { timeout: PATIENCE })
  const atIdle = { ...cost }
  const notes = await (await page.waitForFunction(() => {
    const { loadNotes } = window as unknown as { loadNotes: LoadNotes }
    return loadNotes.heading === undefined ? undefined : loadNotes
  }, undefined, { timeout: PATIENCE })).jsonValue()
  await context.close()
  return { ...notes as Required<LoadNotes>, ...atIdle }
}
