import type { CDPSession, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { settle } from '../support/settle.ts'
import { test } from '../support/test.ts'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/** A layer of tokens that go, as it is added. */
interface Leaving {
  /** The rows of the pane's code before the step. */
  rows: string[]
  /** Its texts, and the colour of each. */
  texts: { text: string, colour: string }[]
}

/** How many elements the browser works out the style of when an element gets a class that no rule speaks of. */
async function restyledBy(session: CDPSession, page: Page, selector: string): Promise<number> {
  const counts: number[] = []
  const collect = ({ value }: { value: object[] }) => counts.push(...(value as { name: string, args: { elementCount?: number } }[]).flatMap(({ name, args }) => name === 'UpdateLayoutTree' ? [args.elementCount ?? 0] : []))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } })
  const below = await page.locator(selector).filter({ visible: true }).first().evaluate((element) => {
    element.classList.toggle('unheard-of')
    void getComputedStyle(element.querySelector('*')!).color
    return element.querySelectorAll('*').length
  })
  // Else nothing would be saved.
  expect(below, selector).toBeGreaterThan(40)
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  expect(counts, selector).not.toEqual([])
  return Math.max(...counts)
}

for (const [address, selectors] of [['/15?clicks=4', ['.code-pane', '.slidev-page-15', '#slideshow']], ['/presenter/15', ['.grid-container']]] as const) {
  test(`a class that changes has its element styled anew, and not all that is in it, at ${address}`, async ({ page }) => {
    await page.goto(address)
    await settle(page)
    const session = await page.context().newCDPSession(page)
    for (const selector of selectors)
      // Again, where something else changes just then.
      await expect.poll(() => restyledBy(session, page, selector), selector).toBeLessThan(5)
  })
}

test.describe('tokens that go', () => {
  /** What goes with the second step from an address, pane by pane; the first one only lets things move. */
  async function leavingAfter(page: Page, address: string): Promise<Leaving[]> {
    await page.goto(address)
    await settle(page)
    await page.keyboard.press('ArrowRight')
    await settle(page)
    await page.evaluate(() => {
      const seen: Leaving[] = []
      Object.assign(window, { seen })
      for (const code of document.querySelectorAll('.code-pane code')) {
        const rows = Array.from(code.querySelectorAll(':scope > .row'), row => row.textContent)
        new MutationObserver((records) => {
          for (const layer of records.flatMap(({ addedNodes }) => [...addedNodes]).filter(node => (node as Element).className === 'ghosts'))
            seen.push({ rows, texts: Array.from((layer as Element).children, text => ({ text: text.textContent, colour: getComputedStyle(text).color })) })
        }).observe(code, { childList: true })
      }
    })
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.evaluate(() => (window as unknown as { seen: Leaving[] }).seen.length)).toBeGreaterThan(0)
    return await page.evaluate(() => (window as unknown as { seen: Leaving[] }).seen)
  }

  test('are one element a colour, each token where it stood', async ({ page }) => {
    const [leaving] = await leavingAfter(page, '/5?clicks=3')
    expect(new Set(leaving!.texts.map(({ colour }) => colour)).size).toBe(leaving!.texts.length)
    const words = leaving!.texts.flatMap(({ text }) => text.split('\n').flatMap((line, row) => [...line.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ row, index, word }))))
    expect(words.length).toBeGreaterThan(20)
    expect(words.map(({ row, index, word }) => leaving!.rows[row]!.slice(index, index + word.length))).toEqual(words.map(({ word }) => word))
  })

  test('are as dim as their line was', async ({ page }) => {
    const dimmed = () => page.locator('.slidev-page-15 .slidev-code-dishonored .token').filter({ visible: true }).first().evaluate(token => getComputedStyle(token).color)
    const [leaving] = await leavingAfter(page, '/15?clicks=2')
    expect(leaving!.texts.map(({ colour }) => colour)).toEqual([await dimmed()])
  })
})

test('the emoji of the step that comes are shaped before its key is pressed, and nothing of that stays', async ({ page }) => {
  await page.addInitScript(() => {
    const ahead: string[] = []
    Object.assign(window, { ahead })
    new MutationObserver(records => ahead.push(...records.flatMap(({ addedNodes }) => [...addedNodes]).filter(node => (node as Element).className === 'ahead').map(node => node.textContent!))).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/14?clicks=3')
  await expect.poll(() => page.evaluate(() => (window as unknown as { ahead: string[] }).ahead)).toEqual([expect.stringContaining('📦')])
  await expect(page.locator('.ahead')).toHaveCount(0)
})
