import { expect } from '@playwright/test'
import { usedStyles } from '../../scripts/build/pages/in-page/used-styles.ts'
import { pixelDifference } from '../support/pixel-difference.ts'
import { settle } from '../support/settle.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

/** The words that a slide shows before the first click. */
function firstWords(slide: typeof talk.slides[number]): string[] {
  return (slide.text ?? []).filter(entry => typeof entry === 'string')
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each slide’s page has its words, its own title and description, and leads to its neighbours', async ({ page }) => {
    const descriptions = new Set<string>()
    for (const slide of talk.slides) {
      await page.goto(`/${slide.number}`)
      const [text] = (await page.locator('#still .slidev-page').allInnerTexts()).map(plain)
      const [heading] = (await page.getByRole('main').getByRole('heading', { level: 1 }).allInnerTexts()).map(plain)
      expect.soft(heading, `slide ${slide.number}`).toBe(plain(slide.title))
      expect.soft(firstWords(slide).map(plain).filter(words => !text!.includes(words)), `slide ${slide.number}`).toEqual([])
      expect.soft(await page.title(), `slide ${slide.number}`).toBe(slide.number === 1 ? slide.title : `${slide.title} · ${talk.slides[0]!.title}`)
      descriptions.add((await page.locator('meta[name="description"]').getAttribute('content'))!)
      for (const [name, to] of [['← Previous', slide.number - 1], ['Next →', slide.number + 1]] as const) {
        const link = page.getByRole('link', { name })
        if (to < 1 || to > talk.slides.length)
          await expect(link).toHaveCount(0)
        else
          await expect(link).toHaveAttribute('href', `/${to}`)
      }
    }
    expect(descriptions.size).toBe(talk.slides.length)
  })

  for (const [colorScheme, ground] of [['light', 'rgb(243, 239, 232)'], ['dark', 'rgb(21, 23, 28)']] as const) {
    test(`a page is ${colorScheme} where the system asks for it`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto('/5')
      await expect(page.locator('#still #slide-content')).toHaveCSS('background-color', ground)
    })
  }
})

test('each slide has a card of its own', async ({ request }) => {
  for (const { number } of talk.slides) {
    const answer = await request.get(`/cards/${number}.jpg`)
    expect.soft(answer.headers()['content-type']).toBe('image/jpeg')
    const size = (await answer.body()).byteLength
    expect.soft(size, `card ${number}`).toBeGreaterThan(8_000)
    expect.soft(size, `card ${number}`).toBeLessThan(150_000)
  }
})

/** A step of a gradient that no eye sees, of 255: it is dithered as the layers of the page fall. */
const INVISIBLE = 3

// A slide with pictures, one with code, two with panes; what differs from window to window, they have in common. On the laptop
// the canvas falls on whole pixels: between them, Chromium draws the letters over a cover now one way, now another.
for (const [name, viewport, colorScheme, sample] of [
  ['a laptop in light', { width: 1470, height: 828 }, 'light', [1, 5, 15, 18]],
  ['a tablet in dark', { width: 1024, height: 768 }, 'dark', [5, 18]],
  ['a phone in dark', { width: 390, height: 844 }, 'dark', [1, 15]],
] as const) {
  test(`Slidev takes over at the same pixels, without a shift, on ${name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, viewport, colorScheme, reducedMotion: 'reduce', serviceWorkers: 'block' })
    const [before, after] = [await context.newPage(), await context.newPage()]
    await before.route('**/*.js', route => route.abort())
    await after.addInitScript(watchShifts)
    let letSlidevIn = Promise.withResolvers<void>()
    await after.route('**/*.js', async (route) => {
      await letSlidevIn.promise
      await route.continue()
    })
    // On a phone held upright, notes and controls come to stand below the slide.
    const clip = { x: 0, y: 0, width: viewport.width, height: Math.floor(Math.min(viewport.height, viewport.width * 552 / 980)) }
    for (const number of sample) {
      await before.goto(`/${number}`)
      await before.evaluate(() => document.fonts.ready)
      await before.evaluate(drawWhole)
      // Slidev comes when the fonts have: what a late one moves is not the take-over's.
      letSlidevIn = Promise.withResolvers<void>()
      await after.goto(`/${number}`, { waitUntil: 'commit' })
      await expect(after.locator('#still h1')).toBeVisible()
      await after.evaluate(() => document.fonts.ready)
      letSlidevIn.resolve()
      await expect(after.locator('#still')).toHaveCount(0)
      // Its sheet goes with it, in the next idle moment.
      await expect(after.locator('link[data-first]')).toHaveCount(0)
      expect.soft(await pixelDifference(after, [await before.screenshot({ clip }), await after.screenshot({ clip })]), `slide ${number}`).toBeLessThanOrEqual(INVISIBLE)
      expect.soft(await after.evaluate(() => (window as unknown as { shifts: string[] }).shifts), `slide ${number}`).toEqual([])
    }
    await context.close()
  })
}

test('the first paint waits for no script, and has its fonts', async ({ page }) => {
  await page.route('**/*.js', route => route.abort())
  await page.goto('/15')
  await page.evaluate(() => document.fonts.ready)
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name, initiatorType, renderBlockingStatus }: PerformanceEntry & { initiatorType?: string, renderBlockingStatus?: string }) =>
    ({ path: new URL(name).pathname, initiatorType, renderBlockingStatus })))
  expect(loaded.filter(({ path, initiatorType }) => path.endsWith('.woff2') && initiatorType !== 'link'), 'fonts that no link asked for').toEqual([])
  expect(loaded.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').map(({ path }) => path)).toEqual([expect.stringMatching(/^\/assets\/first-paint-/)])
})

test('no code moves when its font comes late', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.addInitScript(watchShifts)
  const held: (() => void)[] = []
  let isLate = true
  await page.route('**/*.woff2', route => isLate ? new Promise<void>(resolve => held.push(() => resolve(route.continue()))) : route.continue())
  for (const number of [5, 11, 15, 19]) {
    isLate = true
    await page.goto(`/${number}`, { waitUntil: 'commit' })
    await expect.poll(() => held.length, `fonts of slide ${number}`).toBeGreaterThan(1)
    await expect(page.locator('#still h1')).toBeVisible()
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    isLate = false
    held.splice(0).forEach(release => release())
    await expect(page.locator('#still')).toHaveCount(0)
    await settle(page)
    const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)
    expect.soft(shifts.filter(shift => shift.includes('class="token"')), `slide ${number}`).toEqual([])
  }
})

test('a font that never comes costs its type, and not the deck', async ({ page }) => {
  await page.route('**/*.woff2', () => new Promise(() => {}))
  await page.goto('/1', { waitUntil: 'commit' })
  await expect(page.locator('#still h1')).toBeVisible()
  await expect(page.locator('#still')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('/2')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('of a list of selectors the first paint keeps those that apply, whole, however deep their parentheses', async ({ page }) => {
  await page.goto('about:blank')
  const styles = await page.evaluate(usedStyles, {
    sheets: ['main :is(i, b:not(.far):has(u, s)) u, nav :is(i, b) { color: red } p { color: blue } nav { color: green }'],
    own: '',
    pages: ['<main><b><u></u></b><p></p></main>'],
  })
  expect(styles.trim()).toBe('main :is(i, b:not(.far):has(u, s)) u { color: red; }p { color: blue; }')
})

test('a reader who once chose a scheme sees no other', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/5')
  await settle(page)
  await page.keyboard.press('d')
  await expect(page.locator('html')).toHaveClass(/dark/)
  await page.route('**/*.js', route => route.abort())
  await page.reload()
  await expect(page.locator('#still #slide-content')).toHaveCSS('background-color', 'rgb(21, 23, 28)')
})

/** Has all of the page drawn at once: after a font that came late, Chromium had drawn a pane's corner in two pieces, other by a tenth of a shade. */
async function drawWhole(this: void): Promise<void> {
  const page = document.documentElement
  page.style.visibility = 'hidden'
  const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve))
  await nextFrame()
  await nextFrame()
  page.style.visibility = ''
  await nextFrame()
}

/** Keeps what moves without a press: how much, and what it was. */
function watchShifts(this: void): void {
  const shifts: string[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as unknown as { value: number, sources: { node?: Element, previousRect: DOMRect, currentRect: DOMRect }[] }[]) {
      const box = ({ x, y, width, height }: DOMRect) => `${x},${y} ${width}×${height}`
      shifts.push(`${value}: ${sources.map(({ node, previousRect, currentRect }) => `${node?.outerHTML?.slice(0, 120) ?? node?.textContent} from ${box(previousRect)} to ${box(currentRect)}`).join('; ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Words as they read, however they are broken and quoted. */
function plain(text: string): string {
  return text.replaceAll('’', '\'').replace(/\s+/g, ' ').trim()
}
