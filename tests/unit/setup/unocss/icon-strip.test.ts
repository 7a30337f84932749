import type { IconifyJSON } from '@iconify-json/carbon'
import { createGenerator } from 'unocss'
import { expect, it } from 'vitest'
import unocss from '../../../../setup/unocss.ts'
import { iconStrip } from '../../../../setup/unocss/icon-strip.ts'

const SET: IconifyJSON = {
  prefix: 'house',
  width: 32,
  height: 32,
  icons: { door: { body: '<path d="M1"/>' }, roof: { body: '<path d="M2"/>' }, wall: { body: '<path d="M3"/>' } },
}

it('draws the icons in use below each other, and those only', () => {
  const { css } = iconStrip(SET, ['door', 'gone', 'wall'])
  expect(decodeURIComponent(css)).toContain(`viewBox='0 0 32 64'`)
  expect(decodeURIComponent(css)).toMatch(/translate\(0 0\)'><path d='M1'.*translate\(0 32\)'><path d='M3'/)
  expect(css).not.toContain('M2')
})

it('shows each element the part that its class names, and leaves other icons alone', async () => {
  const { rule } = iconStrip(SET, ['door', 'roof', 'wall'])
  const { css } = await (await createGenerator({ rules: [rule] })).generate('i-house:door i-house-roof i-house:wall i-house:gone i-tree:leaf')
  expect(css).toMatch(/i-house\\:door\{mask:[^;]* 0 0% \/ 100% 300%/)
  expect(css).toMatch(/i-house-roof\{mask:[^;]* 0 50% \/ 100% 300%/)
  expect(css).toMatch(/i-house\\:wall\{mask:[^;]* 0 100% \/ 100% 300%/)
  expect(css).not.toMatch(/gone|leaf/)
})

it('holds the icons of Slidev’s buttons', async () => {
  const { rules } = await unocss() as object as Parameters<typeof createGenerator>[0] & object
  const { css } = await (await createGenerator({ rules: rules! })).generate('i-carbon:arrow-left i-carbon:apps i-carbon-moon i-carbon:presentation-file')
  expect(css.match(/mask:var\(--icon-strip\)/g)).toHaveLength(4)
})
