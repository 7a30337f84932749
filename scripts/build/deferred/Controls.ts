import { idleComponent } from '../../../shared/idle-component.ts'

/** Slidev's dialogs over the slide. */
export default idleComponent(() => import('@slidev/client/internals/Controls.vue'))
