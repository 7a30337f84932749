import type { Page } from '@playwright/test'
import { SLIDE_IN_VIEW } from '../slide-in-view.ts'
import { line, moveFingers } from '../touch.ts'

/** Where on the slide, or which of several; thousandths. */
export type Where = readonly [x: number, y: number]

/** What is done to a window. */
type Action = (page: Page, where: Where) => Promise<unknown>

/** Windows, CSS px; to the page, one that is zoomed by a quarter is one that has so much less of them. */
const SCREENS = [{ width: 980, height: 552 }, { width: 1280, height: 720 }, { width: 1024, height: 768 }, { width: 784, height: 442 }] as const

const KEYS = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'Space',
  'Shift+Space',
  'PageDown',
  'PageUp',
  'Shift+ArrowRight',
  'Shift+ArrowLeft',
  'Home',
  'End',
  'b',
  '.',
  'Escape',
  'o',
  'g',
  'd',
  'f',
  'F5',
  '?',
  't',
  'Shift+t',
  'Tab',
  'Shift+Tab',
  'Enter',
]

/** A talk goes on, mostly. */
const USUAL_KEYS = ['ArrowRight', 'Space', 'PageDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft']

/** A point on the slide, CSS px; at its foot are the controls. */
async function pointOn(page: Page, [x, y]: Where): Promise<[x: number, y: number]> {
  const box = await page.locator('#slide-content').first().boundingBox().catch(() => null)
  const { x: left, y: top, width, height } = box ?? { x: 0, y: 0, width: 980, height: 552 }
  return [left + width * (0.02 + 0.96 * x / 1000), top + height * (0.02 + 0.8 * y / 1000)]
}

/** Goes along the history, if that stays in the deck: before it is an empty page, and after it nothing. */
function go(way: 'back' | 'forward'): Action {
  return page => page.evaluate((way) => {
    if (history.state?.[way])
      history[way]()
  }, way).catch(() => {
    // The page was just being reloaded.
  })
}

async function drag(page: Page, where: Where): Promise<void> {
  const logo = await page.locator(`${SLIDE_IN_VIEW} .logo-overlay`).first().boundingBox({ timeout: 100 }).catch(() => null)
  const from = logo ? [logo.x + logo.width / 2, logo.y + logo.height / 2] as const : await pointOn(page, [where[1], where[0]])
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(...await pointOn(page, where), { steps: 3 })
  await page.mouse.up()
}

async function swipe(page: Page, where: Where): Promise<void> {
  await moveFingers(page, line(await pointOn(page, where), await pointOn(page, [1000 - where[0], 1000 - where[1]])))
}

/** Two fingers, from one another or to one another. */
async function pinch(page: Page, where: Where): Promise<void> {
  const [x, y] = await pointOn(page, where)
  const ways = [-1, 1].map(side => line([x + side * 20, y], [x + side * 60, y]))
  await moveFingers(page, ...ways.map(way => where[0] < 500 ? way : way.toReversed()))
}

/** Presses one of the controls, or of what is in a menu that is open. */
async function pressControl(page: Page, [x]: Where): Promise<void> {
  const middle = await page.evaluate((share) => {
    const controls = [...document.querySelectorAll('nav :is(button, a), .z-context-menu .cursor-pointer')].filter(it => it.checkVisibility())
    const box = controls[Math.floor(share * controls.length)]?.getBoundingClientRect()
    return box && [box.x + box.width / 2, box.y + box.height / 2] as const
  }, x / 1000).catch(() => {
    // The page was just being reloaded.
  })
  if (middle)
    await page.mouse.click(...middle)
}

async function chooseSlide(page: Page, key: string, [x, y]: Where): Promise<void> {
  await page.keyboard.press(key)
  await page.keyboard.type(String(1 + Math.floor(22 * x / 1000)))
  await page.keyboard.press(y < 700 ? 'Enter' : 'Escape')
}

/** All that the fuzz does, by name; what is named often is done often. */
export const ACTIONS: Record<string, Action> = {
  ...Object.fromEntries(KEYS.map(key => [key, (page: Page) => page.keyboard.press(key)])),
  hold: async (page) => {
    for (let times = 0; times < 3; times++)
      await page.keyboard.down('ArrowRight')
    await page.keyboard.up('ArrowRight')
  },
  wheel: (page, [x]) => page.mouse.wheel(0, x - 500),
  hover: async (page, where) => page.mouse.move(...await pointOn(page, where)),
  click: async (page, where) => page.mouse.click(...await pointOn(page, where)),
  tap: async (page, where) => moveFingers(page, [await pointOn(page, where)]),
  swipe,
  pinch,
  drag,
  control: pressControl,
  menu: async (page, where) => page.mouse.click(...await pointOn(page, where), { button: 'right' }),
  overview: (page, where) => chooseSlide(page, 'o', where),
  goto: (page, where) => chooseSlide(page, 'g', where),
  back: go('back'),
  forward: go('forward'),
  reload: page => page.reload({ waitUntil: 'commit' }),
  resize: (page, [x]) => page.setViewportSize(SCREENS[Math.floor(SCREENS.length * x / 1000)]!).catch(() => {
    // A window that fills the screen has no other size.
  }),
  scheme: (page, [x]) => page.emulateMedia({ colorScheme: x < 500 ? 'dark' : 'light' }),
}

/** The names of the actions, as often as each is to come. */
export const ACTION_NAMES: readonly string[] = [...Object.keys(ACTIONS), ...USUAL_KEYS, ...USUAL_KEYS, ...USUAL_KEYS]
