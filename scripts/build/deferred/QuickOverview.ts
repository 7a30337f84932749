import { showOverview } from '@slidev/client/state/index.ts'
import { defer } from './defer.ts'

/** Slidev's overview over a slide. */
export default defer(() => import('@slidev/client/internals/QuickOverview.vue'), showOverview)
