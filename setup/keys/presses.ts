import type { AppContext } from '@slidev/types'
import type { Ref } from 'vue'
import { shallowRef } from 'vue'
import { yieldToPage } from '../../shared/yield-to-page'
import { keyName } from './key-name'

declare global {
  interface Window {
    /** What scripts/build/pages/early-keys.ts keeps until the deck's scripts are there. */
    earlyKeys?: KeyboardEvent[]
  }
}

/** Presses that came before the deck could take them; more would be somebody leaning on the keyboard. */
const MOST_EARLY = 30

/** What belongs to the browser, or to what has the focus, as long as the deck is not there. */
const NOT_EARLY = /^(?:Shift\+)?(?:Tab|Enter|F\d+)$/

const pulses = new Map<string, Ref<boolean>[]>()
let early: KeyboardEvent[] | undefined = []

function pulse(name: string) {
  for (const pressed of pulses.get(name) ?? []) {
    pressed.value = true
    pressed.value = false
  }
}

function keepEarly(event: KeyboardEvent) {
  const name = keyName(event)
  if (early && early.length < MOST_EARLY && name && !NOT_EARLY.test(name) && !event.repeat)
    early.push(event)
}

/**
 * A ref for Slidev's shortcuts that is true for the moment in which one of the keys goes down.
 * Slidev's own are true while a key is held: they repeat, and after Shift+Space the Shift that is let go first leaves a Space.
 *
 * @param names - the keys, as keyName names them
 */
export function onPress(...names: string[]): Ref<boolean> {
  const pressed = shallowRef(false)
  names.forEach(name => pulses.set(name, [...pulses.get(name) ?? [], pressed]))
  return pressed
}

/** Listens for keys from now on; those that come before there are shortcuts wait for them, with those from before there were scripts. */
export function listenForPresses(router: AppContext['router']): void {
  window.earlyKeys?.forEach(keepEarly)
  window.earlyKeys = undefined
  // What was pressed before a view that no key turns is for nobody.
  router.isReady().then(() => early = router.currentRoute.value.params.no ? early : undefined)
  window.addEventListener('keydown', (event) => {
    if (!early || !event.isTrusted)
      return
    keepEarly(event)
    // Slidev is to hear of it once, in its turn.
    event.stopImmediatePropagation()
  }, { capture: true })
  window.addEventListener('keydown', (event) => {
    const name = keyName(event)
    // A held key is one press: a talk that races on is worse than one press more.
    if (name && !event.repeat && !event.defaultPrevented)
      pulse(name)
  })
}

/** Forgets the shortcuts of the view before; each view registers its own. */
export function forgetPresses(): void {
  pulses.clear()
}

/** Lets the presses go that came too early, one after the other as they would have come. */
export async function playEarlyPresses(): Promise<void> {
  while (early?.length) {
    const event = early.shift()!
    for (const type of ['keydown', 'keyup'])
      document.body.dispatchEvent(new KeyboardEvent(type, event))
    // Slidev reads the click from the address, which changes a moment later.
    await yieldToPage()
  }
  early = undefined
}
