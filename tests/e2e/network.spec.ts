import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { allFetched } from '../support/all-fetched.ts'
import { keepLog } from '../support/page-log.ts'
import { quietNetwork } from '../support/quiet-network.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

/** The views beside the slides themselves, and what is there once a view is whole. */
const VIEWS: { name: string, path: string, whole: (page: Page) => Promise<void> }[] = [
  { name: 'the presenter view', path: '/presenter/1', whole: allFetched },
  { name: 'the presenter view of a slide with code', path: '/presenter/15?clicks=3', whole: allFetched },
  { name: 'the overview', path: '/overview', whole: page => counts(page, '.slidev-page', talk.slides.length) },
  { name: 'the notes', path: '/notes', whole: page => counts(page, '.slidev-note', 1) },
  { name: 'the entry', path: '/entry', whole: page => expect(page.getByRole('link', { name: 'Presenter' })).toBeVisible() },
  { name: 'a slide for print', path: '/15?print', whole: page => counts(page, '#slideshow > .slidev-page', talk.slides.length) },
]

for (const { name, path, whole } of VIEWS) {
  test(`${name} asks nobody else and does not complain`, async ({ page, baseURL }) => {
    const log = keepLog(page, new URL(baseURL!).origin)
    await page.goto(path)
    await whole(page)
    await quietNetwork(page)
    expect(log).toMatchObject({ foreign: [], failed: [], complaints: [] })
  })
}

test('the quick overview over a slide asks nobody else and does not complain', async ({ page, baseURL }) => {
  const log = keepLog(page, new URL(baseURL!).origin)
  await page.goto('/1')
  await page.locator('#app [data-slidev-no="1"] h1').waitFor()
  await page.keyboard.press('o')
  await counts(page, '.slidev-slide-container:not(#slide-container) .slidev-page', talk.slides.length)
  await quietNetwork(page)
  expect(log).toMatchObject({ foreign: [], failed: [], complaints: [] })
})

async function counts(page: Page, selector: string, count: number) {
  await expect(page.locator(selector)).toHaveCount(count)
}
