import { idleComponent } from '../../../shared/idle-component.ts'

/** Slidev's buttons below the slide. */
export default idleComponent(() => import('@slidev/client/internals/NavControls.vue'))
