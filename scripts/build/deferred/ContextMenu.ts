import { currentContextMenu } from '@slidev/client/logic/contextMenu.ts'
import { defer } from './defer.ts'

/** Slidev's menu of the right mouse button. */
export default defer(() => import('@slidev/client/internals/ContextMenu.vue'), currentContextMenu)
