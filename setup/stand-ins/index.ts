/** Runs before Slidev's modules: what a browser lacks or refuses costs that feature, and not the page. */
import { hashAddress } from '../start/hash-address.ts'
import { standInForBroadcastChannel } from './broadcast-channel.ts'
import { quietRefusals } from './refusals.ts'
import { beginScrollPositions } from './scroll-positions.ts'
import { standInForStorage } from './storage.ts'

/** Whether the deck is built with `--router-mode hash`; put in by scripts/build/stand-ins.ts. */
declare const __SLIDEV_HASH_ROUTE__: boolean

if (__SLIDEV_HASH_ROUTE__)
  history.replaceState(history.state, '', hashAddress(location, import.meta.env.BASE_URL))
standInForStorage()
beginScrollPositions()
standInForBroadcastChannel()
quietRefusals()
