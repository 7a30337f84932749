/** The variable that holds the icons of Slidev's buttons as one picture; setup/unocss/icon-strip.ts declares it. */
export const ICON_STRIP = '--icon-strip'
