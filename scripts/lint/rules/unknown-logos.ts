import type { Deck } from '../deck.ts'
import { join } from 'node:path'
import { readText } from '../../../shared/read-text.ts'
import { logoNames } from '../logo-names.ts'
import { nearestName } from '../nearest-name.ts'
import { problem } from '../problem.ts'

const LOGO = /<(?:LogoOverlay|logo-overlay)\b[^>]*?\slogo=["']([^"']*)["']/g

/** Every logo that a slide asks <LogoOverlay> for is in components/logos.ts. */
export function unknownLogos(deck: Deck): string[] {
  const used = deck.slides.flatMap(slide => [...slide.content.matchAll(LOGO)].map(([, name = '']) => ({ slide, name })))
  if (used.length === 0)
    return []
  const names = logoNames(readText(join(deck.root, 'components/logos.ts')))
  return used
    .filter(({ name }) => !names.includes(name))
    .map(({ slide, name }) => problem(slide, `<LogoOverlay> has no logo “${name}”; ${nearestName(name, names)}`, name))
}
