import type { Page } from '@playwright/test'

/**
 * The fonts of the machine that draw text on a page, each with the text that they draw; the deck's own are loaded by it.
 *
 * @param page - a page of Chromium, at rest
 * @returns one line for each element with such text
 */
export async function machineFonts(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('DOM.enable')
  await browser.send('CSS.enable')
  const { root } = await browser.send('DOM.getDocument')
  const faults: string[] = []
  const { nodeId: body } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' })
  await search(body)
  await browser.detach()
  return faults

  // What stands in an element is asked of the element first, for most pages need no second question.
  async function search(nodeId: number): Promise<boolean> {
    const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId })
    const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont)
    if (!foreign.length)
      return false
    const { nodeIds } = await browser.send('DOM.querySelectorAll', { nodeId, selector: ':scope > *' })
    let isDeeper = false
    for (const child of nodeIds)
      isDeeper = await search(child) || isDeeper
    if (!isDeeper) {
      const { outerHTML } = await browser.send('DOM.getOuterHTML', { nodeId })
      faults.push(`${foreign.map(({ familyName }) => familyName).join(', ')}: ${outerHTML.slice(0, 120)}`)
    }
    return true
  }
}
