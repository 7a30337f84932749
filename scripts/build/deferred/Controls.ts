import { defineAsyncComponent } from 'vue'
import { whenIdle } from '../../../shared/when-idle.ts'

/** Slidev's dialogs, which nobody sees before the slide: they come in the first idle moment. */
export default defineAsyncComponent(async () => {
  await whenIdle()
  return await import('@slidev/client/internals/Controls.vue')
})
