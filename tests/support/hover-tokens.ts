import type { Page } from '@playwright/test'
import type { TwoslashLanguage } from '../../shared/twoslash/flagged-regions.ts'
import { expect } from '@playwright/test'
import { readTexts } from '../../scripts/hovers/store.ts'
import { plainCode } from '../../scripts/hovers/texts.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { hoverId } from '../../shared/twoslash/hover-id.ts'
import { readRecords } from '../../shared/twoslash/records.ts'
import { settle } from './settle.ts'
import { visit } from './visit.ts'

/** A name on a slide; a pane that morphs is come to by the click before. */
export interface Token { pane: 'plain' | 'morphing', lang: TwoslashLanguage, slide: number, click: number, region: string, name: string }

/** At least one of each kind of pane and each language. */
export const TOKENS: Token[] = [
  { pane: 'plain', lang: 'rust', slide: 5, click: 3, region: 'concepts/src/bin/structs.rs#struct', name: 'Rectangle' },
  { pane: 'plain', lang: 'python', slide: 11, click: 0, region: 'dataframes/polars_pipeline.py#pipeline', name: 'scan_csv' },
  { pane: 'morphing', lang: 'rust', slide: 14, click: 3, region: 'my_lib/fibo_exported/src/lib.rs#fibo-exported', name: 'fibo' },
  { pane: 'morphing', lang: 'python', slide: 15, click: 2, region: 'my_lib/accumulator_new/main.py#main', name: 'get' },
]

const records = Object.values(readRecords(projectRoot))
const texts = readTexts(projectRoot)

/** Where a name stands first in its region, and what is stored for it. */
export function stored({ region: id, name }: Token) {
  const { code, nodes } = records.find(({ region }) => region === id)!
  const node = nodes.find(node => node.type === 'hover' && node.target === name)!
  if (node.type !== 'hover')
    throw new Error(`${id} has no hover for ${name}`)
  const text = texts[hoverId(node)]!
  return { line: code.split('\n')[node.line]!, column: node.character, length: node.length, text: plainCode(text) + (text.doc ?? '').replaceAll('`', '') }
}

/** Opens a state in a new page; a morphing pane plays its morph. */
export async function openState(page: Page, token: Token) {
  await page.goto(placeBefore(token))
  await settle(page)
  await playMorph(page, token)
}

/** Opens a state in a new page, with the layer, which comes after the slide. */
export async function openWithLayer(page: Page, token: Token) {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openState(page, token)
  await expect(page.locator('.hover-layer')).toHaveCount(1)
}

/** Comes to a state in a page on the deck; a morphing pane plays its morph. */
export async function visitState(page: Page, view: string, token: Token) {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await visit(page, view + placeBefore(token))
  await playMorph(page, token)
}

function placeBefore({ pane, slide, click }: Token): string {
  return `/${slide}?clicks=${pane === 'morphing' ? click - 1 : click}`
}

async function playMorph(page: Page, { pane }: Token) {
  if (pane === 'morphing')
    await page.keyboard.press('ArrowRight')
  await settle(page)
}

/** The middle of a name, client px. */
export async function middleOf(page: Page, token: Token) {
  return await page.evaluate(({ line, column, length }) => {
    const element = [...document.querySelectorAll('#slide-content .shiki .line')].find(it => it.textContent === line && it.checkVisibility({ opacityProperty: true }))!
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let start = column
    while (walker.nextNode() && start >= walker.currentNode.textContent!.length)
      start -= walker.currentNode.textContent!.length
    const range = document.createRange()
    range.setStart(walker.currentNode, start)
    range.setEnd(walker.currentNode, start + length)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }, stored(token))
}
