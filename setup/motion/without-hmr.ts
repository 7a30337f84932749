import { computed } from 'vue'

export * from '@slidev/client/state/index.ts'

/**
 * Slidev takes the turn's transition away once a slide has gone, lest a file that changes plays it, and puts it back at the
 * next press, which then renders all slides once more. In a built deck no file changes.
 */
export const hmrSkipTransition = computed({ get: () => false, set: () => {} })
