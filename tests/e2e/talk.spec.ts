import type { Page } from '@playwright/test'
import type { TalkServer } from '../../scripts/talk/server/serve-talk.ts'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { notesByClick } from '../../scripts/lib/notes.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { loadDeck } from '../../scripts/lint/deck.ts'
import { serveTalk } from '../../scripts/talk/server/serve-talk.ts'
import { test } from '../support/test.ts'

const dist = join(projectRoot, 'dist')

/** Where a window is: `5/4` is slide 5 at click 4. */
function placeOf(page: Page): string {
  const { pathname, searchParams } = new URL(page.url())
  return `${pathname.split('/').at(-1)}/${searchParams.get('clicks') ?? 0}`
}

test('a phone turns the talk, and windows of other browsers follow; without the server, those of one browser do', async ({ browser }) => {
  let server: TalkServer = await serveTalk({ folder: dist, port: 23_100 })
  const { port } = server
  const [laptop, phone, projector] = await Promise.all([{}, { viewport: { width: 390, height: 844 }, hasTouch: true }, {}].map(options => browser.newContext({ ...options, baseURL: `http://localhost:${port}` })))
  const presenter = await laptop!.newPage()
  await presenter.goto('/presenter/5')
  const audience = await laptop!.newPage()
  await audience.goto('/5')
  const room = await projector!.newPage()
  await room.goto('/1')
  const remote = await phone!.newPage()
  await remote.goto('/remote')
  const next = remote.getByRole('button', { name: 'Next' })
  const all = [presenter, audience, room]

  const { slides } = await loadDeck(projectRoot)
  await expect(remote.getByRole('region', { name: 'Notes' })).toHaveText(notesByClick(slides[4]!.note)[0]!.join(''))
  await next.tap()
  await next.tap()
  for (const page of all)
    await expect.poll(() => placeOf(page)).toBe('5/2')
  await presenter.keyboard.press('ArrowRight')
  await expect.poll(() => placeOf(room)).toBe('5/3')
  // The phone is one; the server is none.
  await expect(presenter.locator('.windows-badge')).toHaveText('Leads 3 windows')
  await remote.getByRole('button', { name: 'Back' }).tap()
  for (const page of all)
    await expect.poll(() => placeOf(page)).toBe('5/2')

  server.close()
  await expect(remote.getByRole('status')).toHaveText('The laptop does not answer; trying again.')
  await presenter.keyboard.press('ArrowRight')
  await expect.poll(() => placeOf(audience)).toBe('5/3')

  server = await serveTalk({ folder: dist, port })
  await expect(remote.getByRole('status')).toHaveCount(0)
  await expect.poll(() => placeOf(room)).toBe('5/3')
  await next.tap()
  for (const page of all)
    await expect.poll(() => placeOf(page)).toBe('5/4')

  await Promise.all([laptop!, phone!, projector!].map(context => context.close()))
  server.close()
})
