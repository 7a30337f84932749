import SlidesShow from '@slidev/client/internals/SlidesShow.vue'
import { takeTurn } from './take-turn.ts'

/** Slidev's slides. */
export default takeTurn(SlidesShow)
