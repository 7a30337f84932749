import { defineContextMenuSetup } from '@slidev/types'
import { computed } from 'vue'

/** Slidev's menu of the right mouse button, in the built deck without the drawing that it does not have: once it is on, o, g and d wait for its end. */
export default defineContextMenuSetup(items => computed(() => import.meta.env.PROD
  ? items.value.filter(item => item === 'separator' || typeof item.label !== 'string' || !item.label.endsWith('drawing toolbar'))
  : items.value))
