import SlideContainer from '@slidev/client/internals/SlideContainer.vue'
import { takeTurn } from './take-turn.ts'

/** What Slidev has around the slides. */
export default takeTurn(SlideContainer)
