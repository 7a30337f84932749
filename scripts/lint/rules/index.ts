import type { Deck } from '../deck.ts'
import { atZero } from './at-zero.ts'
import { unsourcedFigures } from './facts.ts'
import { frontmatterYaml } from './frontmatter-yaml.ts'
import { missingPictures } from './missing-pictures.ts'
import { missingRegions } from './missing-regions.ts'
import { missingSnippets } from './missing-snippets.ts'
import { remotePictures } from './remote-pictures.ts'
import { sectionMinutes } from './section-minutes.ts'
import { slideNotes } from './slide-notes.ts'
import { slideTitle } from './slide-title.ts'
import { stepFences } from './step-fences.ts'
import { unknownComponents } from './unknown-components.ts'
import { unknownLayouts } from './unknown-layouts.ts'
import { unknownLogos } from './unknown-logos.ts'
import { unusedPublicFiles } from './unused-public-files.ts'

/** A rule: one line for each place of the deck that breaks it. */
export type Rule = (deck: Deck) => string[]

/** All rules of the deck's lint that need no browser. */
export const rules: readonly Rule[] = [
  frontmatterYaml,
  slideTitle,
  slideNotes,
  sectionMinutes,
  missingPictures,
  remotePictures,
  unusedPublicFiles,
  missingSnippets,
  missingRegions,
  stepFences,
  unknownLayouts,
  unknownComponents,
  unknownLogos,
  atZero,
  unsourcedFigures,
]
