/** Runs before Slidev's modules: what a browser lacks or refuses costs that feature, and not the page. */
import { standInForBroadcastChannel } from './broadcast-channel.ts'
import { quietRefusals } from './refusals.ts'
import { standInForStorage } from './storage.ts'

standInForStorage()
standInForBroadcastChannel()
quietRefusals()
