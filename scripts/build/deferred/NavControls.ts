import { idleComponent } from '../../../shared/idle-component.ts'
import { drawIcons } from './draw-icons.ts'

/** Slidev's buttons below the slide. */
export default idleComponent(async () => {
  await drawIcons()
  return await import('@slidev/client/internals/NavControls.vue')
})
