import { expect, it } from 'vitest'
import { logoNames } from '../../../../../scripts/lint/logo-names.ts'
import { unknownLogos } from '../../../../../scripts/lint/rules/unknown-logos.ts'
import { makeDeck } from '../../../support/make-deck.ts'
import { secondSlide } from '../../../support/second-slide.ts'

const files = { 'components/logos.ts': 'export const logos = { crab: 1, \'polar-bear\': 2 } satisfies Record<string, number>\n' }

it('names an unknown logo and the one that was meant', async () => {
  expect(unknownLogos(await makeDeck(secondSlide('<LogoOverlay\n  logo="crap" label="A crab" />'), files))).toEqual([
    'slides.md:12: slide 2 “Second”: <LogoOverlay> has no logo “crap”; did you mean “crab”?',
  ])
})

it('takes the logos that there are', async () => {
  expect(unknownLogos(await makeDeck(secondSlide('<LogoOverlay logo="polar-bear" />'), files))).toEqual([])
})

it('says what is wrong with a logos.ts without logos', () => {
  expect(() => logoNames('export const icons = {}')).toThrow(/^components\/logos\.ts: declares no object “logos”/)
})
