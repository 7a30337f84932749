/** The first fence of panes on a slide as it is written, and the script in it. */
export const PANES_FENCE = /^````md panes.*\n([\s\S]*?)^````$/m
