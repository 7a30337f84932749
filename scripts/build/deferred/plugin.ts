import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'

/** The dialogs that Slidev's own components load with themselves. */
const DIALOGS: Record<string, string[]> = {
  'Controls.vue': ['ContextMenu', 'Goto', 'InfoDialog', 'QuickOverview'],
  'NavControls.vue': ['Settings'],
  'SlidesShow.vue': ['DragControl'],
}

/** Has Slidev's dialogs loaded when somebody asks for them, each through the module of its name in this folder. */
export function deferDialogs(): Plugin {
  return {
    name: 'deck:defer-dialogs',
    enforce: 'pre',
    resolveId(source, importer) {
      const [, parent] = /@slidev\/client\/internals\/(\w+\.vue)(?:\?|$)/.exec(importer?.replaceAll('\\', '/') ?? '') ?? []
      const name = DIALOGS[parent ?? '']?.find(name => source === `./${name}.vue`)
      return name && fileURLToPath(new URL(`${name}.ts`, import.meta.url))
    },
  }
}
