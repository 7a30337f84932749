import type { IconifyJSON } from '@iconify-json/carbon'
import { createGenerator } from 'unocss'
import { expect, it } from 'vitest'
import unocss from '../../../../setup/unocss.ts'
import { iconStrip } from '../../../../setup/unocss/icon-strip.ts'

const HOUSE: IconifyJSON = {
  prefix: 'house',
  width: 32,
  height: 32,
  icons: { door: { body: '<path d="M1"/>' }, roof: { body: '<path d="M2"/>' } },
}
const TREE: IconifyJSON = { prefix: 'tree', width: 64, height: 64, icons: { leaf: { body: '<path d="M3"/>' } } }

it('draws the icons in use below each other, and those only', () => {
  const svg = decodeURIComponent(iconStrip([HOUSE, TREE], ['house:door', 'house:gone', 'sky:star', 'tree:leaf']).css)
  expect(svg).toContain(`viewBox='0 0 32 64'`)
  expect(svg).toMatch(/translate\(0 0\)'><path d='M1'.*translate\(0 32\) scale\(0\.5\)'><path d='M3'/)
  expect(svg).not.toContain('M2')
})

it('shows each element the part that its class names, and leaves other icons alone', async () => {
  const { rule } = iconStrip([HOUSE, TREE], ['house:door', 'house:roof', 'tree:leaf'])
  const { css } = await (await createGenerator({ rules: [rule] })).generate('i-house:door i-house-roof i-tree:leaf i-house:gone i-sky:star')
  expect(css).toMatch(/i-house\\:door\{mask:[^;]* 0 0% \/ 100% 300%/)
  expect(css).toMatch(/i-house-roof\{mask:[^;]* 0 50% \/ 100% 300%/)
  expect(css).toMatch(/i-tree\\:leaf\{mask:[^;]* 0 100% \/ 100% 300%/)
  expect(css).not.toMatch(/gone|star/)
  expect(css, 'what colours an icon comes later').toContain('/* layer: icons */')
})

it('holds the icons of Slidev’s buttons', async () => {
  const { rules } = await unocss() as object as Parameters<typeof createGenerator>[0] & object
  const { css } = await (await createGenerator({ rules: rules! })).generate('i-carbon:arrow-left i-carbon:apps i-carbon-moon i-carbon:presentation-file i-ph:arrow-up-bold')
  expect(css.match(/mask:var\(--icon-strip\)/g)).toHaveLength(5)
})
