import type { Component } from 'vue'
import { h } from 'vue'
import { yieldToPage } from '../../shared/yield-to-page'

/**
 * A view of Slidev's as the main part of the page, so that a screen reader can go to it.
 *
 * @param load - loads the view
 * @param heading - its heading, for who does not see it; for a view that shows none
 */
export function asMain(load: () => Promise<{ default: Component }>, heading?: string): () => Promise<Component> {
  return async () => {
    const { default: view } = await load()
    await yieldToPage()
    return { render: () => h('main', { style: 'display: contents' }, [heading && h('h1', { class: 'sr-only' }, heading), h(view)]) }
  }
}
