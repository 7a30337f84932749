import { expect, it } from 'vitest'
import { bySystemScheme } from '../../../../scripts/article/by-system-scheme.ts'
import { readText } from '../../../../shared/read-text.ts'

it('takes the scheme from the system, on a screen', () => {
  expect(bySystemScheme('a {\n  b: c;\n}\nhtml.dark {\n  --x: 1;\n}\nhtml.dark .y {\n  z: 2;\n}\n')).toBe(
    'a {\n  b: c;\n}\n@media screen and (prefers-color-scheme: dark) {:root {\n  --x: 1;\n}}\n@media screen and (prefers-color-scheme: dark) {:root .y {\n  z: 2;\n}}\n',
  )
})

it('leaves nothing of the deck’s switch in the sheets that the article shares', () => {
  for (const sheet of ['styles/tokens.css', 'components/hovers/hover-popup.css']) {
    const css = readText(new URL(`../../../../${sheet}`, import.meta.url))
    expect(css).toContain('html.dark')
    expect(bySystemScheme(css)).not.toContain('.dark')
  }
})
