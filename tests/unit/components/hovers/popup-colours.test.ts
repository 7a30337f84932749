import { expect, it } from 'vitest'
import { forgeDark } from '../../../../setup/shiki-themes/forge-dark.ts'
import { forgeLight } from '../../../../setup/shiki-themes/forge-light.ts'
import { readText } from '../../../../shared/read-text.ts'

it('the popup has the colours of the themes', () => {
  const css = readText(new URL('../../../../components/hovers/hover-popup.css', import.meta.url))
  const colours = Array.from(css.matchAll(/--(?:comment|keyword|type|function|string|constant): (#\w+)/g), ([, colour]) => colour)
  const ofThemes = [forgeLight, forgeDark].flatMap(({ settings }) => settings!.map(({ settings: { foreground } }) => foreground))
  expect(colours).toHaveLength(12)
  expect(colours.filter(colour => !ofThemes.includes(colour))).toEqual([])
})
