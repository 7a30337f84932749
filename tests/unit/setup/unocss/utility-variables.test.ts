import { createGenerator, presetWind3 } from 'unocss'
import { expect, it } from 'vitest'
import unocss from '../../../../setup/unocss.ts'
import { declareUtilityVariables } from '../../../../setup/unocss/utility-variables.ts'

it('registers each variable with its value, and leaves an empty one to the root', () => {
  expect(declareUtilityVariables({ '--un-scale-x': 1, '--un-blur': ' ', '--un-shadow': '0 0 #0000' })).toBe([
    '@property --un-scale-x{syntax:"*";inherits:false;initial-value:1}',
    '@property --un-shadow{syntax:"*";inherits:false;initial-value:0 0 #0000}',
    ':root{--un-blur: ;}',
  ].join(''))
})

it('stands in for the preflight of UnoCSS, which would set them on every element', async () => {
  const { preflights, extendTheme } = await unocss() as object as Parameters<typeof createGenerator>[0] & object
  const stock = await (await createGenerator({ presets: [presetWind3()] })).generate('scale-50')
  const ours = await (await createGenerator({ presets: [presetWind3()], preflights, extendTheme })).generate('scale-50')
  expect(stock.css).toMatch(/\*,::before,::after\{--un-/)
  expect(ours.css).not.toContain('*,::before')
  const declared = (css: string) => new Set(css.match(/(?<=@property )--un-[\w-]+|--un-[\w-]+(?=:)/g))
  expect(declared(ours.css)).toEqual(declared(stock.css))
})
