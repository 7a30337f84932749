/** How long a turn takes at most, ms: Slidev's own lasts 500. */
export const TURN = 700
