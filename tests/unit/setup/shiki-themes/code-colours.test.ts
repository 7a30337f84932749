import { describe, expect, it } from 'vitest'
import { forgeDark } from '../../../../setup/shiki-themes/forge-dark'
import { forgeLight } from '../../../../setup/shiki-themes/forge-light'
import { readText } from '../../../../shared/read-text.ts'
import { contrast } from '../../../support/contrast'

const tokens = readText('styles/tokens.css')
const [light = '', dark = ''] = tokens.split('html.dark')
const token = (css: string, name: string) => new RegExp(`${name}: (#\\w+)`).exec(css)![1]!

describe.each([['light', forgeLight, light], ['dark', forgeDark, dark]] as const)('the colours of code in the %s scheme', (_, theme, css) => {
  const ground = theme.colors!['editor.background']!
  const colours = theme.settings!.flatMap(({ settings }) => settings.foreground ?? [])

  it.each([...new Set(colours)])('%s has 7:1 on the pane where it is lit', (colour) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(7)
  })

  it('dims to no less than 3:1', () => {
    expect(contrast(token(css, '--code-dimmed'), ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('stand on the ground that the stylesheet paints', () => {
    expect(token(css, '--surface')).toBe(ground)
  })
})
