import { showOverview } from '@slidev/client/state/index.ts'
import { defer } from './defer.ts'

const load = () => import('@slidev/client/internals/QuickOverview.vue')

// A key that comes before it is there would move no mark, so it is fetched when the slide has long been there, ms.
setTimeout(load, 4000)

/** Slidev's overview over a slide. */
export default defer(load, showOverview)
