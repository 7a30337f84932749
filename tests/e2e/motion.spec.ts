import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { SLIDE_IN_VIEW } from '../support/slide-in-view.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

// As it moves for most readers.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/** Notes every animation and transition that begins from now on, but in slides that nobody sees yet. Runs in the page. */
function watchMotion() {
  // Where it is done twice, only what begins after the second counts.
  const begun: string[] = []
  // One that is finished as soon as it starts plays nothing.
  const isSeen = (target: Element) => target.closest<HTMLElement>('#slideshow > .slidev-page')?.style.display !== 'none'
    && target.getAnimations().some(({ playState }) => playState === 'running')
  const note = (event: Event) => isSeen(event.target as Element) && begun.push(`${event.type} of ${(event as TransitionEvent).propertyName ?? (event as AnimationEvent).animationName} on ${(event.target as Element).className || (event.target as Element).tagName}`)
  document.addEventListener('transitionrun', note, true)
  document.addEventListener('animationstart', note, true)
  const { animate } = Element.prototype
  Element.prototype.animate = function (...args) {
    begun.push(`animate on ${this.className || this.tagName}`)
    return animate.apply(this, args)
  }
  Object.assign(window, { begun })
}

async function begun(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { begun: string[] }).begun.splice(0))
}

for (const address of ['/15?clicks=4', '/14?clicks=1', '/6?clicks=7', '/9', '/5?clicks=3']) {
  test(`${address} opened or reloaded is there at once; nothing plays`, async ({ page }) => {
    await page.addInitScript(watchMotion)
    await page.goto(address)
    await settle(page)
    expect(await begun(page)).toEqual([])
    await page.reload()
    await settle(page)
    expect(await begun(page)).toEqual([])
  })
}

for (const address of ['/6?clicks=7', '/9']) {
  for (const isEarly of [false, true]) {
    test(`what ${address} opened with stays as it is when the slide turns, ${isEarly ? 'at once' : 'later'}`, async ({ page }) => {
      await page.goto(address)
      await expect(page.locator('#still')).toHaveCount(0)
      if (!isEarly)
        await settle(page)
      // Not begun: finished where it was begun to no effect.
      await page.locator(SLIDE_IN_VIEW).evaluate((slide) => {
        const played = new Set<string>()
        const look = () => {
          for (const animation of slide.getAnimations({ subtree: true })) {
            const { target } = animation.effect as KeyframeEffect
            if (target !== slide && animation.playState === 'running')
              played.add(`${(animation as CSSAnimation).animationName ?? (animation as CSSTransition).transitionProperty} on ${target!.tagName}`)
          }
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
        Object.assign(window, { played })
      })
      await page.keyboard.press('ArrowDown')
      await settle(page)
      expect(await page.evaluate(() => [...(window as unknown as { played: Set<string> }).played])).toEqual([])
    })
  }
}

test('a step plays', async ({ deck: page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await visit(page, '/15?clicks=3')
  await page.evaluate(watchMotion)
  await page.keyboard.press('ArrowRight')
  await settle(page)
  expect(await begun(page)).toContainEqual(expect.stringContaining('animate on'))
})

test.describe('under reduced motion', () => {
  for (const [address, steps] of [['/14?clicks=1', 4], ['/6?clicks=6', 2], ['/8', 2], ['/15', 3], ['/19?clicks=5', 4]] as const) {
    test(`${address} and the ${steps} steps from there are cuts`, async ({ deck: page }) => {
      await visit(page, address)
      await page.evaluate(watchMotion)
      for (let step = 0; step < steps; step++) {
        await page.keyboard.press('ArrowRight')
        await settle(page)
      }
      await page.keyboard.press('ArrowLeft')
      await settle(page)
      expect(await begun(page)).toEqual([])
    })
  }

  test('the circles are there all the same', async ({ deck: page }) => {
    await visit(page, '/6?clicks=6')
    await page.keyboard.press('ArrowRight')
    const circles = page.locator(`${SLIDE_IN_VIEW} .rough-annotation path`)
    await expect(circles.first()).toBeVisible()
    expect(await circles.evaluateAll(all => all.map(it => getComputedStyle(it).strokeDashoffset))).toEqual(expect.arrayContaining(['0px']))
    expect(await circles.evaluateAll(all => all.filter(it => getComputedStyle(it).strokeDashoffset !== '0px').length)).toBe(0)
  })
})
