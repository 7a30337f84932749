import { defineAsyncComponent } from 'vue'

/** Slidev's settings, in a menu that draws them when it is opened. */
export default defineAsyncComponent(() => import('@slidev/client/internals/Settings.vue'))
