import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { SLIDE_IN_VIEW } from '../support/slide-in-view.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

for (const { number, charts } of talk.slides.filter(slide => slide.charts)) {
  for (const [index, { title, bars }] of charts!.entries()) {
    test(`slide ${number}: the chart "${title}" tells its figures, drawn to scale`, async ({ deck: page }) => {
      await visit(page, `/${number}`)
      const drawings = page.locator(SLIDE_IN_VIEW).getByRole('img').filter({ has: page.locator('rect') })
      await expect(drawings).toHaveCount(charts!.length)
      const drawn = await readBars(drawings.nth(index))

      expect(drawn.map(({ label }) => label)).toEqual(Object.keys(bars))
      const longest = Math.max(...drawn.map(({ width }) => width))
      const most = Math.max(...Object.values(bars))
      for (const { label, figure, width } of drawn) {
        const seconds = bars[label]!
        const [number, decimals] = [Number(figure.match(/[\d.]+/)![0]), figure.match(/\.(\d+)/)?.[1]!.length ?? 0]
        expect(number, `the figure of ${label}`).toBe(Number(seconds.toFixed(decimals)))
        // A bar too short to be seen may be a little longer than its figure.
        expect(Math.abs(width / longest - seconds / most), `the bar of ${label}: ${width} of ${longest} px`).toBeLessThan(0.02)
      }

      const alternative = await drawings.nth(index).getAttribute('aria-label') ?? ''
      for (const words of [title, ...drawn.map(({ label }) => label)])
        expect(alternative).toContain(words)
    })
  }
}

test('the charts use the canvas, their words can be read at the back, and their bars grow when the slide is come to', async ({ deck: page }) => {
  const { number } = talk.slides.find(slide => slide.charts)!
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  // Far from it, so that it stands in the page before it is come to.
  await visit(page, `/${number - 3}`)
  for (let slide = number - 2; slide < number; slide++) {
    await page.keyboard.press('ArrowDown')
    await settle(page)
  }
  await expect(page.locator(`[data-slidev-no="${number}"] figure`)).not.toHaveCount(0)
  await visit(page, `/${number - 1}?clicks=99`)
  // As long as they would take to grow where nobody sees them.
  await page.waitForTimeout(2000)
  // Counted as they start: a busy machine looks when they have grown.
  const started = await page.evaluateHandle(() => {
    const rects = new Set<EventTarget>()
    addEventListener('animationstart', ({ target }) => target instanceof SVGRectElement && target.getAnimations()[0]?.playState === 'running' && rects.add(target))
    return rects
  })
  await page.keyboard.press('ArrowRight')
  const bars = page.locator(`[data-slidev-no="${number}"] figure rect`)
  const growing = () => bars.evaluateAll(rects => rects.filter(rect => rect.getAnimations().some(({ playState }) => playState === 'running')).length)
  await expect(bars.first()).toBeVisible()
  await expect.poll(() => started.evaluate(rects => rects.size)).toBe(await bars.count())
  await settle(page)
  expect(await growing()).toBe(0)
  const { least, bottom } = await page.locator(`[data-slidev-no="${number}"]`).evaluate((slide) => {
    const canvas = slide.getBoundingClientRect()
    const heights = [...slide.querySelectorAll<SVGTextElement>('figure text')].map(text => Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.d)
    return { least: Math.min(...heights) * 980 / canvas.width, bottom: Math.max(...[...slide.querySelectorAll('rect')].map(it => it.getBoundingClientRect().bottom)) / canvas.height }
  })
  expect(least, 'the smallest word of a chart, canvas px').toBeGreaterThanOrEqual(20)
  expect(bottom, 'where the last bar ends, of the canvas').toBeGreaterThan(0.7)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.keyboard.press('ArrowLeft')
  await settle(page)
  await page.keyboard.press('ArrowRight')
  await expect(bars.first()).toBeVisible()
  expect(await growing()).toBe(0)
})

/** The labels and figures of a chart and the widths of its bars, top to bottom, as they stand on the screen. */
async function readBars(drawing: Locator) {
  return await drawing.evaluate((svg) => {
    const middle = (it: Element) => it.getBoundingClientRect().top + it.getBoundingClientRect().height / 2
    const texts = [...svg.querySelectorAll('text')].filter(window.deckReader.isSeen)
    return [...svg.querySelectorAll('rect')].filter(it => it.getBoundingClientRect().height > 1).map((bar) => {
      const { left, width } = bar.getBoundingClientRect()
      const beside = texts.filter(text => Math.abs(middle(text) - middle(bar)) < 4)
      const find = (test: (rect: DOMRect) => boolean) => beside.find(text => test(text.getBoundingClientRect()))?.textContent?.trim() ?? ''
      return { label: find(rect => rect.right <= left), figure: find(rect => rect.left >= left + width), width, top: middle(bar) }
    }).sort((a, b) => a.top - b.top)
  })
}
