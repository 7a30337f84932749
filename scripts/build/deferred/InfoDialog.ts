import { showInfoDialog } from '@slidev/client/state/index.ts'
import { defer } from './defer.ts'

/** Slidev's dialog that says what the deck is, with a picture of 94 kB. */
export default defer(() => import('@slidev/client/internals/InfoDialog.vue'), showInfoDialog)
