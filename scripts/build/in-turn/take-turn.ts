import type { Component } from 'vue'
import { defineAsyncComponent } from 'vue'
import { yieldToPage } from '../../../shared/yield-to-page.ts'

/**
 * A component that is mounted in a task of its own, behind that of what surrounds it: between the two the page takes input.
 *
 * @param component the component
 */
export function takeTurn(component: Component): Component {
  return defineAsyncComponent(async () => {
    await yieldToPage()
    return component
  })
}
