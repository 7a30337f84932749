import { defineAppSetup } from '@slidev/types'
import { yieldToPage } from '../shared/yield-to-page.ts'
import { listenWhileBlack } from './black-screen/black-screen.ts'
import { keepClicksInRange } from './clicks/clicks-in-range.ts'
import { releaseFocus } from './focus/release-focus.ts'
import { listenForPresses } from './keys/presses.ts'
import { listenForStartKey } from './keys/start-key.ts'
import { hideForgottenSlides } from './motion/hide-forgotten-slides.ts'
import { keepStill } from './motion/keep-still.ts'
import { redrawPictures } from './motion/redraw-pictures.ts'
import { restoreNoteTexts } from './notes/restore-texts.ts'
import { printLight } from './print/print-light.ts'
import { keepOffline } from './start/keep-offline.ts'
import { switchOnStyles } from './start/late-styles.ts'
import { takeOver } from './start/take-over.ts'
import { turnByTouch } from './touch/turn-by-touch.ts'
import { forgetUnmounted } from './unmounted/forget-unmounted.ts'

/** The app's setup, before it is mounted: one line a topic. */
export default defineAppSetup(async ({ router }) => {
  keepClicksInRange(router)
  forgetUnmounted(router)
  hideForgottenSlides(router)
  keepStill(router)
  redrawPictures(router)
  listenWhileBlack()
  releaseFocus()
  listenForPresses(router)
  listenForStartKey()
  printLight()
  restoreNoteTexts(router)
  turnByTouch()
  keepOffline()
  takeOver()
  await switchOnStyles()
  await yieldToPage()
})
