import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

const { number, clicks } = talk.slides.find(({ title }) => title === 'Development Tools')!

for (const viewport of [{ width: 390, height: 844 }, { width: 1920, height: 1080 }]) {
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport })

    test('circles have the slide’s own size: as wide a line, as near to their words', async ({ page }) => {
      await page.goto(`/${number}?clicks=${clicks}`)
      await settle(page)
      const circles = page.locator(`[data-slidev-no="${number}"] .rough-annotation:has(path)`)
      await expect(circles).toHaveCount(3)
      const sizes = await circles.evaluateAll(all => all.map((circle) => {
        const word = circle.previousElementSibling as HTMLElement
        const { width } = word.getBoundingClientRect()
        const scale = width / word.offsetWidth
        const paths = [...circle.querySelectorAll('path')].map(path => path.getBoundingClientRect())
        const height = Math.max(...paths.map(({ bottom }) => bottom)) - Math.min(...paths.map(({ top }) => top))
        return { line: Number(circle.querySelector('path')!.getAttribute('stroke-width')) / scale, beyond: height / scale - word.offsetHeight }
      }))
      for (const { line, beyond } of sizes) {
        expect(line).toBeCloseTo(1.75, 1)
        expect(beyond, 'what it is higher than its word, canvas px').toBeLessThan(20)
      }
    })
  })
}
