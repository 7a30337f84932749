import { createGenerator, presetTypography, presetWind3 } from 'unocss'
import { expect, it } from 'vitest'
import { withoutOptingOut } from '../../../../setup/unocss/without-opting-out.ts'

async function proseWith(postprocess: (typeof withoutOptingOut)[]): Promise<string> {
  const { css } = await (await createGenerator({ presets: [presetWind3(), presetTypography()], postprocess })).generate('prose', { preflights: false })
  return css
}

it('leaves the rules of a text as they are, but for the way to opt out of them', async () => {
  const [own, without] = await Promise.all([proseWith([]), proseWith([withoutOptingOut])])
  expect(own).toContain('not-prose')
  expect(without).not.toContain('not-prose')
  expect(without).toBe(own.replaceAll(':not(:where([class~="not-prose"],[class~="not-prose"] *))', ''))
})
