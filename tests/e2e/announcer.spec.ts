import { expect } from '@playwright/test'
import { goTo } from '../../scripts/build/pages/in-page/go-to.ts'
import { settle } from '../support/settle.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'
import { visit } from '../support/visit.ts'

// As it moves for most readers.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

test('a screen reader is told which slide has come, and what each click revealed', async ({ deck: page }) => {
  await visit(page, '/3')
  const told = page.locator('[role=status][aria-live=polite]')
  for (const [key, words] of [
    ['ArrowRight', 'Performance'],
    ['ArrowRight', 'Most admired language'],
    ['ArrowLeft', 'Performance'],
    ['ArrowLeft', 'Back to the start of slide 3'],
    ['ArrowDown', 'Slide 4 of 22: You’ll Learn Today'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(told).toContainText(words)
  }

  await visit(page, '/15?clicks=1')
  await page.keyboard.press('ArrowRight')
  await expect(told).toHaveText('lines 1 to 8 lit in main.py')
  await page.keyboard.press('ArrowRight')
  await expect(told).toHaveText('lines 10 and 11 lit in main.py')
})

test('what a click reveals is told also where it is pressed before its slide has come', async ({ page }) => {
  let isHeld = false
  const held: (() => void)[] = []
  await page.route('**/assets/**/*.js', async (route) => {
    if (isHeld)
      await new Promise<void>(resolve => held.push(resolve))
    await route.continue()
  })
  await page.goto('/1')
  await settle(page)
  isHeld = true
  await page.evaluate(goTo, '/10')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('/10?clicks=1')
  isHeld = false
  held.forEach(release => release())
  const [first] = talk.slides[9]!.text!.filter(entry => typeof entry !== 'string').flatMap(entry => Object.values(entry))
  await expect(page.locator('[role=status][aria-live=polite]')).toHaveText(first!)
})

test('the page’s title and the announcement are those of the slide in view, however it was come to', async ({ page }) => {
  const isAt = async (number: number, isTold = true) => {
    const { title } = talk.slides[number - 1]!
    await expect(page).toHaveURL(new RegExp(`/${number}(?:\\?|$)`))
    await settle(page)
    await expect(page).toHaveTitle(number === 1 ? title : `${title} · ${talk.slides[0]!.title}`)
    if (isTold)
      await expect(page.locator('[role=status][aria-live=polite]')).toHaveText(`Slide ${number} of ${talk.slides.length}: ${title}`)
  }
  const hurry = (key: string, times: number) => page.evaluate(({ key, times }) => {
    for (let press = 0; press < times; press++)
      dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  }, { key, times })
  await page.goto('/13?clicks=0')
  await isAt(13, false)
  await hurry('ArrowDown', 1)
  await isAt(14)
  for (let turn = 0; turn < 6; turn++)
    await page.keyboard.press('ArrowDown')
  await isAt(20)
  for (let turn = 0; turn < 7; turn++)
    await page.keyboard.press('ArrowUp')
  await isAt(13)
  await page.keyboard.press('Home')
  await isAt(1)
  await page.goBack()
  await isAt(13)
  await page.goto('/4')
  await isAt(4, false)
})
