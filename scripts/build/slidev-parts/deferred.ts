import type { SlidevParts } from './plugin.ts'

/** What Slidev's components load with themselves, and the built deck when somebody asks for it. */
export const deferredParts: SlidevParts = {
  'internals/Controls': {
    './ContextMenu.vue': 'scripts/build/deferred/ContextMenu.ts',
    './Goto.vue': 'scripts/build/deferred/Goto.ts',
    './InfoDialog.vue': 'scripts/build/deferred/InfoDialog.ts',
    './QuickOverview.vue': 'scripts/build/deferred/QuickOverview.ts',
  },
  'internals/NavControls': { './Settings.vue': 'scripts/build/deferred/Settings.ts' },
  'pages/play': {
    '../internals/Controls.vue': 'scripts/build/deferred/Controls.ts',
    '../internals/NavControls.vue': 'scripts/build/deferred/NavControls.ts',
  },
  'internals/SlidesShow': { './DragControl.vue': 'scripts/build/deferred/DragControl.ts' },
}
