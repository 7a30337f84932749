import { defineAsyncComponent } from 'vue'

/** The handles by which one moves an element with `v-drag`; Slidev asks for them when such an element was clicked. */
export default defineAsyncComponent(() => import('@slidev/client/internals/DragControl.vue'))
