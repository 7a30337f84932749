import type { Page } from '@playwright/test'

/** What a page asked of the network and said on its console. */
export interface PageLog {
  /** Console errors and warnings, and errors that nobody caught. */
  complaints: string[]
  /** Requests that left the origin, by address. */
  foreign: string[]
  /** Requests that failed, or pictures that were none, by address. */
  failed: string[]
  /** Pictures that were asked for, by path. */
  pictures: string[]
}

/**
 * Notes what a page does from now on.
 *
 * @param page - the page, before it loads anything
 * @param origin - the only origin it may ask
 */
export function keepLog(page: Page, origin: string): PageLog {
  const log: PageLog = { complaints: [], foreign: [], failed: [], pictures: [] }
  const where = () => page.url().replace(origin, '')

  page.on('console', (message) => {
    // playwright.config.ts lets no test but the offline one have a worker.
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Service Worker registration blocked'))
      log.complaints.push(`${where()}: ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', error => log.complaints.push(`${where()}: ${error}`))
  page.on('websocket', socket => log.foreign.push(`${where()}: ${socket.url()}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (['http:', 'https:'].includes(url.protocol) && url.origin !== origin)
      log.foreign.push(`${where()}: ${request.url()}`)
    if (request.resourceType() === 'image' && url.origin === origin)
      log.pictures.push(url.pathname)
  })
  page.on('requestfailed', (request) => {
    // What was under way when the page was left is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      log.failed.push(`${where()}: ${request.url()}: ${request.failure()?.errorText}`)
  })
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? ''
    // A host that sends the deck's page for any path would hide a missing picture.
    const isNoPicture = response.request().resourceType() === 'image' && response.status() !== 304 && !type.startsWith('image/')
    if (response.status() >= 400 || (isNoPicture && response.url().startsWith('http')))
      log.failed.push(`${where()}: ${response.url()}: ${response.status()} ${type}`)
  })
  return log
}
