import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { keepLog } from '../support/page-log.ts'
import { press } from '../support/press.ts'
import { settle } from '../support/settle.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

interface NotesState {
  slide: number
  click: number
  note: string
  markers: number[]
  active: number[]
  /** What is said now: whether its beginning is in sight, its size and contrast, and the least contrast of the rest. */
  spoken: { isInSight: boolean, size: number, contrast: number, quietest: number }
}

test('each slide has notes and each click its marker', async ({ page, baseURL }) => {
  const log = keepLog(page, new URL(baseURL!).origin)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/presenter/1')
  const states = await walkNotes(page)

  for (const { number } of talk.slides) {
    const itsStates = states.filter(({ slide }) => slide === number)
    expect.soft(itsStates.length, `slides.md, slide ${number}: the presenter view did not come to it`).toBeGreaterThan(0)
    const [first] = itsStates
    const clicks = itsStates.length - 1
    expect.soft(first?.note, `slides.md, slide ${number}: it has no notes: write them in a comment at its end`).toMatch(/\w{3}/)
    expect.soft(first?.markers.length, `slides.md, slide ${number}: its notes have not as many [click] markers as it has clicks: write one for each, with what is said then`).toBe(clicks)
    // A marker that skips or repeats a click would leave the speaker with the wrong lines.
    expect.soft(first?.markers, `slides.md, slide ${number}: its [click] markers do not count 1, 2, 3 …: write plain [click]`).toEqual(itsStates.slice(1).map(({ click }) => click))
    for (const { click, active } of itsStates.slice(1))
      expect.soft(active, `slides.md, slide ${number}, click ${click}: the presenter view does not point at its marker`).toEqual([click])
  }
  for (const { slide, click, spoken } of states) {
    const where = `slide ${slide}, click ${click}, in the presenter view: what is said now`
    expect.soft(spoken.isInSight, `${where} is not in sight`).toBe(true)
    expect.soft(spoken.size, `${where} is smaller than 20 px`).toBeGreaterThanOrEqual(20)
    expect.soft(spoken.contrast, `${where} is hard to read`).toBeGreaterThanOrEqual(7)
    expect.soft(spoken.quietest, `${where} has a note beside it that is hard to read`).toBeGreaterThanOrEqual(4.5)
  }
  expect.soft(log).toMatchObject({ foreign: [], failed: [], complaints: [] })
})

async function walkNotes(page: Page): Promise<NotesState[]> {
  await settle(page)
  const states = [await readNotes(page)]
  for (let presses = 0; presses < 2 * (talk.total + talk.slides.length) && await press(page, 'ArrowRight'); presses++)
    states.push(await readNotes(page))
  return states
}

async function readNotes(page: Page): Promise<NotesState> {
  return await page.evaluate(async () => {
    const { contrast, contrasts } = window.deckReader
    const click = Number(new URLSearchParams(location.search).get('clicks') ?? 0)
    const read = () => {
      const note = document.querySelector('.slidev-note')
      const numbers = (selector: string) => [...note?.querySelectorAll<HTMLElement>(selector) ?? []].map(it => Number(it.dataset.clicks))
      const isPlaceholder = note?.matches('.italic')
      return {
        slide: Number(location.pathname.split('/').at(-1)),
        click,
        note: isPlaceholder ? '' : note?.textContent?.trim() ?? '',
        markers: numbers('.slidev-note-click-mark'),
        active: numbers('.slidev-note-click-mark-active'),
        spoken: readSpoken(note),
      }
    }
    function readSpoken(note: Element | null) {
      const blocks = [...note?.children ?? []]
      const spoken = blocks.find(block => !block.matches('.slidev-note-fade'))!
      const { top, bottom } = spoken.getBoundingClientRect()
      const room = spoken.closest('.speaker-notes-scroller')!.getBoundingClientRect()
      return {
        isInSight: top >= room.top - 1 && (bottom <= room.bottom + 1 || top <= room.top + 1),
        size: Number.parseFloat(getComputedStyle(spoken).fontSize),
        contrast: contrast(spoken),
        quietest: Math.min(...contrasts(blocks)),
      }
    }
    // A slide has no clicks before it has come in, and its notes follow it within some frames.
    const isBehind = () => !window.deckReader.page() || read().active.join() !== (click ? String(click) : '') || !read().spoken.isInSight
    for (let frame = 0; frame < 120 && isBehind(); frame++)
      await new Promise(resolve => requestAnimationFrame(resolve))
    return read()
  })
}
