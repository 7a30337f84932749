import { defineAsyncComponent } from 'vue'
import { whenIdle } from '../../../shared/when-idle.ts'

/** Slidev's buttons below the slide, which nobody needs before it: they come in the first idle moment. */
export default defineAsyncComponent(async () => {
  await whenIdle()
  return await import('@slidev/client/internals/NavControls.vue')
})
