import { closeContextMenu } from '@slidev/client/logic/contextMenu.ts'
import { showGotoDialog, showInfoDialog } from '@slidev/client/state/index.ts'
import { isHelpOpen } from '../help/help-sheet'

/** Closes what lies over the slide, also what was asked for and has not loaded yet; the overview and menus do it themselves. */
export function closeAll(): void {
  isHelpOpen.value = showGotoDialog.value = showInfoDialog.value = false
  closeContextMenu()
}
