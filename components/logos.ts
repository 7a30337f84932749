import type { Component } from 'vue'
import FerrisLogo from './logos/FerrisLogo.vue'
import PolarsLogo from './logos/PolarsLogo.vue'

/** The logos that LogoOverlay can show, by the name that a slide gives; one component a logo in `logos/`. */
export const logos = {
  ferris: FerrisLogo,
  polars: PolarsLogo,
} satisfies Record<string, Component>

/** The name of a logo, as a slide gives it. */
export type LogoName = keyof typeof logos
