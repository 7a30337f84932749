import type { Directive } from 'vue'

/** Stands in for `v-motion`, which no slide uses: Slidev brings its springs along all the same. */
export const MotionDirective = (): Directive => ({})
