import type { Component } from 'vue'
import { defineAsyncComponent } from 'vue'
import { whenIdle } from './when-idle'

/**
 * A component that nobody sees before the slide: it comes in the first idle moment.
 *
 * @param load - loads it
 */
export function idleComponent(load: () => Promise<{ default: Component }>): Component {
  return defineAsyncComponent(async () => {
    await whenIdle()
    return await load()
  })
}
