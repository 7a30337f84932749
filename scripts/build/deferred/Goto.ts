import { showGotoDialog } from '@slidev/client/state/index.ts'
import { nextTick } from 'vue'
import { defer } from './defer.ts'

const load = () => import('@slidev/client/internals/Goto.vue')

// What is typed before it is there would be lost, so it is fetched when the slide has long been there, ms.
setTimeout(load, 4000)

/** Slidev's dialog that finds a slide by its title. */
export default defer(load, showGotoDialog, async () => {
  // Somebody may have thought better of it.
  if (!showGotoDialog.value)
    return
  // It takes the focus when it is asked for, and it was not there when it was.
  showGotoDialog.value = false
  await nextTick()
  showGotoDialog.value = true
})
