import { defineAppSetup } from '@slidev/types'
import { keepStill } from './motion/keep-still.ts'

/** The app's setup, before it is mounted: one line a topic. */
export default defineAppSetup(({ router }) => {
  keepStill(router)
})
