import type { AppContext } from '@slidev/types'
import type { Ref } from 'vue'
import { shallowRef } from 'vue'
import { keyName } from './key-name'

/** Presses that came before the deck could take them; more would be somebody leaning on the keyboard. */
const MOST_EARLY = 30

const pulses = new Map<string, Ref<boolean>[]>()
let early: string[] | undefined = []

function pulse(name: string) {
  for (const pressed of pulses.get(name) ?? []) {
    pressed.value = true
    pressed.value = false
  }
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

/** Listens for keys from now on; those that come before there are shortcuts wait for them. */
export function listenForPresses(router: AppContext['router']): void {
  // What was pressed before a view that no key turns is for nobody.
  router.isReady().then(() => early = router.currentRoute.value.params.no ? early : undefined)
  window.addEventListener('keydown', (event) => {
    const name = keyName(event)
    // A held key is one press: a talk that races on is worse than one press more.
    if (!name || event.repeat || event.defaultPrevented)
      return
    if (early && early.length < MOST_EARLY)
      early.push(name)
    else
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
    pulse(early.shift()!)
    // Slidev reads the click from the address, which changes a moment later.
    await new Promise(resolve => setTimeout(resolve))
  }
  early = undefined
}
