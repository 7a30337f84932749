import { expect } from '@playwright/test'
import { allFetched } from '../support/all-fetched.ts'
import { keepLog } from '../support/page-log.ts'
import { quietNetwork } from '../support/quiet-network.ts'
import { restyledBy } from '../support/restyled-by.ts'
import { settle } from '../support/settle.ts'
import { SLIDE_IN_VIEW } from '../support/slide-in-view.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

/** Where the talk begins, and what is next to it. */
const START = [1, 2, 3]

test('no picture is asked for before its slide is near', async ({ page, context, baseURL }) => {
  const far: string[] = []
  for (const { number } of talk.slides.filter(({ picture, logo }) => picture ?? logo)) {
    await page.goto(`/${number}`)
    await settle(page)
    const addresses = await page.evaluate(() => window.deckReader.pictures().map(({ address }) => new URL(address).pathname))
    if (!START.includes(number))
      far.push(...addresses)
  }
  // Else the test would look for nothing.
  expect(new Set(far).size).toBeGreaterThanOrEqual(2)

  const first = await context.newPage()
  const log = keepLog(first, new URL(baseURL!).origin)
  await first.goto('/1')
  const preloaded = await first.locator('link[rel="preload"][as="image"], link[rel="prefetch"][as="image"]').evaluateAll(links => links.map(it => it.getAttribute('href')))
  expect(preloaded, 'its own ground, which it would find only when it is styled').toEqual(['/covers/towers.svg'])
  // The files of all slides come after some seconds, and their pictures might come along.
  await allFetched(first)
  await quietNetwork(first)
  expect(log.pictures.filter(address => far.includes(address))).toEqual([])
})

test('the slides that are near stand in the page before they turn, the others once they are near', async ({ page }) => {
  await page.goto('/10')
  const mounted = page.locator('#slideshow > .slidev-page:has(.slidev-layout)')
  const numbers = async () => (await mounted.evaluateAll(pages => pages.map(it => Number(it.dataset.slidevNo)))).sort((one, other) => one - other)
  await expect.poll(numbers).toEqual([8, 9, 10, 11, 12])
  await allFetched(page)
  expect(await numbers(), 'to have its file mounts no slide').toEqual([8, 9, 10, 11, 12])

  await page.keyboard.press('ArrowDown')
  await expect.poll(numbers, 'what was left stays').toEqual([8, 9, 10, 11, 12, 13])
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-input').fill('20')
  await page.keyboard.press('Enter')
  await expect.poll(numbers).toEqual([8, 9, 10, 11, 12, 13, 18, 19, 20, 21, 22])
})

test('a slide that is near is styled and laid out before its turn', async ({ page }) => {
  await page.goto('/14')
  await allFetched(page)
  const next = page.locator('#slideshow > [data-slidev-no="15"]')
  await expect(next.locator('.slidev-layout')).toBeAttached()
  await settle(page)
  const session = await page.context().newCDPSession(page)
  const restyled = await restyledBy(session, () => page.keyboard.press('ArrowDown'))
  await expect(page.locator(SLIDE_IN_VIEW)).toHaveAttribute('data-slidev-no', '15')
  const elements = await next.locator('*').filter({ visible: true }).count()
  expect(elements).toBeGreaterThan(100)
  expect(restyled).toBeLessThan(elements / 3)
})

test('a picture is drawn before its slide turns, and not where it is seen', async ({ page }) => {
  const { number } = talk.slides.findLast(({ picture }) => picture)!
  await page.goto(`/${number - 1}`)
  const slide = page.locator(`#slideshow > [data-slidev-no="${number}"]`)
  const picture = slide.locator('[style*="background-image"]')
  // A browser draws nothing in what is hidden.
  await expect(picture).toBeVisible()
  await expect(slide.locator('.slidev-layout')).toBeHidden()
  const drawn = (await picture.boundingBox())!
  const canvas = (await page.locator('#slide-content').boundingBox())!
  expect(drawn.width * drawn.height).toBeGreaterThan(canvas.width * canvas.height / 4)
  // A canvas may end between two pixels.
  expect(drawn.x).toBeGreaterThanOrEqual(canvas.x + canvas.width + 1)
  await settle(page)
  await page.keyboard.press('ArrowDown')
  await settle(page)
  expect((await picture.boundingBox())!.x).toBeLessThan(canvas.x + canvas.width / 2)
})

test('the type is asked for before the slides that are near are laid out, else each would be twice', async ({ page }) => {
  const { number } = talk.slides.findLast(({ picture }) => picture)!
  // No slide here has this face, so that nothing but the work ahead asks for it.
  const asked = Promise.withResolvers<() => void>()
  await page.route('**/fonts/pt-sans-400-italic.woff2', route => asked.resolve(() => void route.continue()))
  await page.goto(`/${number - 1}`)
  const answer = await asked.promise
  // It is drawn once it is laid out.
  const picture = page.locator(`#slideshow > [data-slidev-no="${number}"] [style*="background-image"]`)
  await expect(picture).toBeAttached()
  expect(await picture.isVisible()).toBe(false)
  answer()
  await expect(picture).toBeVisible()
})

for (const number of [11, 2, 6]) {
  test(`nobody finds the slides that are near ${number}: not the mouse, nor who reads aloud, nor what is printed`, async ({ page }) => {
    await page.goto(`/${number}`)
    await settle(page)
    const near = page.locator(`#slideshow > :is([data-slidev-no="${number - 1}"], [data-slidev-no="${number + 1}"])`)
    await expect(near.locator('.slidev-layout')).toHaveCount(2)
    // What is drawn ahead comes last.
    await allFetched(page)
    const under = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('#slide-content')!.getBoundingClientRect()
      const shares = [0.1, 0.3, 0.5, 0.7, 0.9]
      return shares.flatMap(across => shares.map(down => document.elementFromPoint(x + width * across, y + height * down)?.closest<HTMLElement>('.slidev-page')?.dataset.slidevNo ?? [])).flat()
    })
    // Some lie below the controls.
    expect(under.length).toBeGreaterThan(15)
    expect(new Set(under)).toEqual(new Set([String(number)]))
    const read = await page.locator('#slideshow').ariaSnapshot()
    expect(read.match(/heading .*\[level=1\]/g)).toHaveLength(1)
    expect(read.match(/heading/g), 'its own alone').toHaveLength(await page.locator(SLIDE_IN_VIEW).getByRole('heading').count())
    await page.emulateMedia({ media: 'print' })
    for (const slide of await near.all())
      await expect(slide).toHaveCSS('display', 'none')
  })
}
