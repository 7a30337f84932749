import { expect } from '@playwright/test'
import { layOutAll } from '../support/lay-out-all.ts'
import { sampleLines } from '../support/samples.ts'
import { settle } from '../support/settle.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

test.describe('the talk as a page to read, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('has every word of every slide and every line of its code', async ({ page }) => {
    await page.goto('/read')
    await expect(page.getByRole('banner')).toContainText('not a transcript')
    for (const slide of talk.slides) {
      const section = page.getByRole('region', { name: slide.title, exact: true })
      await expect(section, slide.title).toHaveCount(1)
      const text = plain((await section.textContent())!)
      const words = (slide.text ?? []).flatMap(entry => typeof entry === 'string' ? [entry] : Object.values(entry))
      const names = new Set(Object.values(slide.panes ?? {}).flatMap(panes => Object.values(panes).map(([name]) => name)))
      // The page says a picture's meaning as its alternative.
      const missing = [...words.filter(word => !/\p{Extended_Pictographic}/u.test(word)), ...[...names].flatMap(sampleLines)].map(plain).filter(line => !text.includes(line))
      expect(missing, `slide ${slide.number}`).toEqual([])
    }
  })

  test('says at its head that its notes are no transcript', async ({ page }) => {
    await page.goto('/read')
    await expect(page.getByRole('banner')).toContainText('The notes are written from the speaker’s points. They are not a transcript.')
  })

  test('has the charts as drawings and as tables, and the artwork', async ({ page }) => {
    await page.goto('/read')
    for (const slide of talk.slides) {
      const section = page.getByRole('region', { name: slide.title, exact: true })
      for (const { title, bars } of slide.charts ?? []) {
        const chart = section.getByRole('figure').filter({ hasText: title })
        await expect(chart.locator('svg rect')).toHaveCount(Object.keys(bars).length)
        await chart.locator('summary').click()
        expect(await chart.getByRole('rowheader').allInnerTexts()).toEqual(Object.keys(bars))
      }
      if (slide.picture)
        await expect(section.locator('img.artwork')).toHaveAttribute('alt', /\w/)
      for (const image of await section.locator('img').all()) {
        await image.scrollIntoViewIfNeeded()
        await expect.poll(() => image.evaluate((it: HTMLImageElement) => it.complete && it.naturalWidth), slide.title).toBeGreaterThan(0)
      }
    }
  })

  test('leads to every slide and every section, by links that exist', async ({ page }) => {
    await page.goto('/read')
    const links = await page.locator('a[href^="#"]').evaluateAll(all => all.map(it => it.getAttribute('href')!.slice(1)))
    const ids = await page.locator('[id]').evaluateAll(all => all.map(it => it.id))
    expect(links.filter(id => !ids.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { number } of talk.slides)
      await expect(page.locator(`.to-slide[href="/${number}"]`)).toHaveCount(1)
  })
})

test('a slide leads to its place in the page to read', async ({ page }) => {
  await page.goto('/5')
  await settle(page)
  await page.mouse.move(20, 540)
  await page.getByRole('link', { name: 'Read this slide as text' }).click()
  await expect(page).toHaveURL(/\/read#slide-5$/)
  await expect(page.getByRole('heading', { name: 'Concepts of Rust' })).toBeInViewport()
})

test('what is far is laid out when it comes near, is read out all the same, and a link to it leads there in one go', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.addInitScript(() => {
    const places: number[] = []
    Object.assign(window, { places })
    addEventListener('scroll', () => places.push(scrollY))
  })
  const { title, number } = talk.slides.findLast(({ panes }) => panes)!
  const heading = page.getByRole('heading', { name: title, exact: true })
  const isLaidOut = () => heading.evaluate(it => it.checkVisibility({ contentVisibilityAuto: true }))
  await page.goto('/read')
  expect(await isLaidOut()).toBe(false)
  expect(await page.locator('main').ariaSnapshot()).toContain(title)
  await page.locator(`a[href="#slide-${number}"]`).first().click()
  await expect(heading).toBeInViewport()
  expect(await isLaidOut()).toBe(true)
  expect(await heading.evaluate(it => it.getBoundingClientRect().top)).toBeLessThan(100)
  // There, and a little more as what is above turns out higher than it was taken for.
  expect(await page.evaluate(() => (window as unknown as { places: number[] }).places.length)).toBeLessThanOrEqual(4)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page to read reflows at 320 px, its code readable, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/read')
    await layOutAll(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    // A section cuts off what is wider than it.
    expect(await page.locator('main > section').evaluateAll(all => all.filter(it => it.scrollWidth > it.clientWidth).map(it => it.textContent.slice(0, 40)))).toEqual([])
    const sizes = await page.locator('pre code').evaluateAll(all => all.map(it => Number.parseFloat(getComputedStyle(it).fontSize)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14)
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(ground).toBe(colorScheme === 'dark' ? 'rgb(21, 23, 28)' : 'rgb(243, 239, 232)')
  })
}

/** Words as they read, however they are broken and quoted. */
function plain(text: string): string {
  return text.replaceAll('’', '\'').replaceAll('…', '...').replace(/\s+/g, ' ').trim()
}
