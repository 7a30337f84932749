import type { Plugin } from 'vue'

/** Stands in for the pop-ups of Twoslash in the built deck: Slidev brings them along even where `twoslash: false` is set. */
const noTwoslash: Plugin = { install() {} }

export default noTwoslash
