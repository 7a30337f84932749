import type { Page } from '@playwright/test'
import type { Token } from '../support/hover-tokens.ts'
import { expect } from '@playwright/test'
import { middleOf, openWithLayer, stored, TOKENS, visitState } from '../support/hover-tokens.ts'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'

const popupOf = (page: Page) => page.getByRole('tooltip')

/** Steps once round the names of the slide, in the page, and says which popup covers its name or leaves the canvas. */
async function faultsOfPopups(): Promise<string[]> {
  const faults: string[] = []
  const canvas = document.querySelector('#slide-content')!.getBoundingClientRect()
  const seen = new Set<Element>()
  for (let name = document.activeElement!; !seen.has(name); name = document.activeElement!) {
    seen.add(name)
    let popup: Element | null = null
    while (!popup?.checkVisibility({ visibilityProperty: true })) {
      await new Promise(resolve => requestAnimationFrame(resolve))
      popup = document.querySelector(`[id="${name.getAttribute('aria-describedby')}"]`)
    }
    const [about, shown] = [name.getBoundingClientRect(), popup.getBoundingClientRect()]
    if (shown.left < canvas.left || shown.top < canvas.top || shown.right > canvas.right || shown.bottom > canvas.bottom)
      faults.push(`${name.textContent}: off the canvas`)
    if (shown.top < about.bottom && shown.bottom > about.top)
      faults.push(`${name.textContent}: over its name`)
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 't' }))
  }
  return seen.size > 10 ? faults : [`only ${seen.size} names were seen`]
}

/** Comes to a state in a page on the deck, with the layer. */
async function comeTo(page: Page, view: string, token: Token) {
  await visitState(page, view, token)
  await expect(page.locator('.hover-layer')).toHaveCount(1)
}

test.use({ deckOptions: { hasTouch: true } })

// The presenter draws its slide as the deck does: a pane of each kind will do.
for (const [where, view, tokens] of [['the deck', '', TOKENS], ['the presenter', '/presenter', TOKENS.slice(1, 3)]] as const) {
  test.describe(`in ${where}`, () => {
    for (const token of tokens) {
      test(`${token.name}, ${token.lang} in a ${token.pane} pane, by keyboard, mouse and finger`, async ({ deck: page }) => {
        await page.setViewportSize(view ? { width: 1400, height: 800 } : { width: 980, height: 552 })
        await comeTo(page, view, token)
        const url = page.url()
        const wanted = stored(token).text
        const { x, y } = await middleOf(page, token)
        expect(await stepToText(page, wanted)).toBe(true)
        await page.keyboard.press('t')
        await page.keyboard.press('Shift+T')
        await expect(popupOf(page)).toHaveText(wanted)
        await page.keyboard.press('Escape')
        await expect(popupOf(page)).toHaveCount(0)
        expect(page.url()).toBe(url)

        await page.mouse.move(x, y)
        await expect(popupOf(page)).toHaveText(wanted)
        const [popup, canvas] = [(await popupOf(page).boundingBox())!, (await page.locator('#slide-content').boundingBox())!]
        expect(popup.x).toBeGreaterThan(canvas.x)
        expect(popup.y).toBeGreaterThan(canvas.y)
        expect(popup.x + popup.width).toBeLessThan(canvas.x + canvas.width)
        expect(popup.y + popup.height).toBeLessThan(canvas.y + canvas.height)
        await page.keyboard.press('Escape')
        await expect(popupOf(page)).toHaveCount(0)
        await page.mouse.move(1, 1)
        await page.mouse.move(x, y)
        await expect(popupOf(page)).toBeVisible()
        await page.mouse.move(1, 1)
        await expect(popupOf(page)).toHaveCount(0)
        expect(page.url()).toBe(url)
        await page.mouse.move(x, y)
        await expect(popupOf(page)).toBeVisible()
        await page.keyboard.press('ArrowRight')
        await expect(popupOf(page)).toHaveCount(0)
        await page.keyboard.press('ArrowLeft')
        await settle(page)

        await page.touchscreen.tap(x, y)
        await expect(popupOf(page)).toHaveText(wanted)
        // A tap beside it may also turn the slide.
        await page.touchscreen.tap(x, y + 400 > 552 ? 5 : y + 400)
        await expect(popupOf(page)).toHaveCount(0)
      })
    }
  })
}

/** Presses `t` until the popup of a name with this text is open, or all names had their turn. */
async function stepToText(page: Page, wanted: string): Promise<boolean> {
  await page.keyboard.press('t')
  await expect(popupOf(page)).toBeVisible()
  return await page.evaluate(async (wanted) => {
    const seen = new Set<Element>()
    for (let name = document.activeElement!; !seen.has(name); name = document.activeElement!) {
      seen.add(name)
      while (!name.hasAttribute('aria-describedby'))
        await new Promise(resolve => requestAnimationFrame(resolve))
      if (document.getElementById(name.getAttribute('aria-describedby')!)!.textContent!.replace(/\s+/g, ' ').trim() === wanted.replace(/\s+/g, ' ').trim())
        return true
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 't' }))
    }
    return false
  }, wanted)
}

test('every popup stays on the canvas and beside its name, at every size of the window', async ({ deck: page }) => {
  await comeTo(page, '', TOKENS[1]!)
  for (const [width, height] of [[980, 552], [1920, 1080], [390, 844], [320, 568], [844, 390]] as const) {
    await page.setViewportSize({ width, height })
    await settle(page)
    await page.keyboard.press('t')
    await expect(popupOf(page)).toBeVisible()
    const faults = await page.evaluate(faultsOfPopups)
    expect(faults, `${width}×${height}`).toEqual([])
  }
})

test('Tab goes through the names of a pane, and each is described by its popup', async ({ deck: page }) => {
  const token: Token = { pane: 'plain', lang: 'python', slide: 14, click: 5, region: 'my_lib/fibo_exported/main.py#main', name: 'fibo' }
  await comeTo(page, '', token)
  const names = page.locator('[data-hover]').filter({ visible: true })
  await expect(names).toHaveText(['my_lib', 'fibo', 'print', 'fibo'])
  await page.getByRole('button', { name: 'Copy main.py' }).focus()
  for (let index = 0; index < 4; index++) {
    await page.keyboard.press('Tab')
    await expect(names.nth(index)).toBeFocused()
    await expect(popupOf(page)).toBeVisible()
    await expect(names.nth(index)).toHaveAttribute('aria-describedby', (await popupOf(page).getAttribute('id'))!)
  }
  await page.keyboard.press('Shift+Tab')
  await expect(names.nth(2)).toBeFocused()
  await expect(names.nth(2)).toHaveAccessibleDescription(/^def print\(.*object/s)
  await page.keyboard.press('Shift+Tab')
  await expect(popupOf(page)).toHaveText(stored(token).text)
  await page.keyboard.press('ArrowLeft')
  await expect(popupOf(page)).toHaveCount(0)
  await expect(page).toHaveURL(/14\?clicks=4$/)
})

test('no name can be reached by Tab that cannot be seen, or before somebody presses Tab', async ({ page }) => {
  await openWithLayer(page, TOKENS[3]!)
  await expect(page.locator('[data-hover][tabindex]')).toHaveCount(0)
  await page.keyboard.press('Tab')
  const [seen, tabbable] = await page.evaluate(() => {
    const names = [...document.querySelectorAll<HTMLElement>('[data-hover]')]
    return [names.filter(name => name.checkVisibility({ opacityProperty: true, visibilityProperty: true })).length, names.filter(name => name.tabIndex >= 0).length]
  })
  expect(seen).toBeGreaterThan(20)
  expect(tabbable).toBe(seen)
})

test('a name that is pointed at during a morph, on a slow machine, is the one below the mouse when all rests', async ({ page }) => {
  // Its line moves down in the morph: at first, other code is where it will be.
  const token: Token = { pane: 'morphing', lang: 'rust', slide: 14, click: 2, region: 'my_lib/fibo_pyo3/src/lib.rs#fibo-pyo3', name: 'fibo' }
  await openWithLayer(page, token)
  const { x, y } = await middleOf(page, token)
  await page.keyboard.press('ArrowLeft')
  await settle(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  // So that the morph is not over before the mouse is there.
  await session.send('Animation.enable')
  await session.send('Animation.setPlaybackRate', { playbackRate: 0.2 })
  const moving = page.waitForFunction(() => document.getAnimations().some(({ effect, playState }) => playState === 'running' && effect instanceof KeyframeEffect && effect.target?.closest('.shiki')))
  await page.keyboard.press('ArrowRight')
  await moving
  await page.mouse.move(x - 1, y)
  await page.mouse.move(x, y)
  await expect(popupOf(page)).toHaveText(stored(token).text)
  await settle(page)
  await expect(popupOf(page)).toHaveText(stored(token).text)
  const [name, popup] = [(await page.locator('[aria-describedby]').boundingBox())!, (await popupOf(page).boundingBox())!]
  expect(x).toBeGreaterThan(name.x)
  expect(x).toBeLessThan(name.x + name.width)
  expect(Math.min(Math.abs(popup.y - name.y - name.height), Math.abs(name.y - popup.y - popup.height))).toBeLessThan(12)
})

test('a mouse that rests on code opens nothing when the talk goes on', async ({ deck: page }) => {
  const token = TOKENS[3]!
  await comeTo(page, '', token)
  const { x, y } = await middleOf(page, token)
  await page.mouse.move(x, y)
  await expect(popupOf(page)).toBeVisible()
  for (const key of ['ArrowLeft', 'ArrowRight']) {
    await page.keyboard.press(key)
    await settle(page)
    // Longer than a mouse has to rest.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)))
    await expect(popupOf(page)).toHaveCount(0)
  }
})
