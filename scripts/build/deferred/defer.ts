import type { Component, WatchSource } from 'vue'
import { defineAsyncComponent, defineComponent, h, shallowRef, watch } from 'vue'

/**
 * A component that is loaded when somebody asks for it first, and stays.
 *
 * @param load loads it
 * @param asked becomes truthy when somebody does
 * @param loaded is called when it is there
 */
export function defer(load: () => Promise<{ default: Component }>, asked: WatchSource<unknown>, loaded?: () => void): Component {
  return defineComponent({
    inheritAttrs: false,
    setup(_, { attrs }) {
      const wanted = shallowRef(false)
      const Loaded = defineAsyncComponent(load)
      watch(asked, is => wanted.value ||= Boolean(is), { immediate: true })
      return () => wanted.value ? h(Loaded, { ...attrs, onVnodeMounted: loaded }) : undefined
    },
  })
}
