import { showGotoDialog } from '@slidev/client/state/index.ts'
import { nextTick } from 'vue'
import { defer } from './defer.ts'

/** Slidev's dialog that finds a slide by its title. */
export default defer(() => import('@slidev/client/internals/Goto.vue'), showGotoDialog, async () => {
  // It takes the focus when it is asked for, and it was not there when it was.
  showGotoDialog.value = false
  await nextTick()
  showGotoDialog.value = true
})
