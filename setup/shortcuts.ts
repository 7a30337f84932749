import { defineShortcutsSetup } from '@slidev/types'
import { stageShortcuts } from './keys/stage-shortcuts'

/** Slidev's shortcuts, with the turning of the talk by our own. */
export default defineShortcutsSetup(stageShortcuts)
