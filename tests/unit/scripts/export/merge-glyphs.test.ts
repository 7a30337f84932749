import { expect, it } from 'vitest'
import { mergeGlyphs } from '../../../../scripts/export/merge-glyphs.ts'

const text = (...lines: string[]) => ['BT', '/F1 20 Tf', ...lines, 'ET'].join('\n')
const merge = (content: string) => mergeGlyphs(content, () => 500)

it('joins glyphs that follow each other', () => {
  expect(merge(text('1 0 0 -1 28 48 Tm', '<0001> Tj', '10 0 Td <0002> Tj', '10.001 0 Td <0003> Tj')))
    .toBe(text('1 0 0 -1 28 48 Tm', '[<000100020003>] TJ'))
})

it('keeps the gaps between them', () => {
  expect(merge(text('<0001> Tj', '12 0 Td <0002> Tj'))).toBe(text('[<0001>-100<0002>] TJ'))
})

it('begins a new piece on a new line, from where the last glyph stood', () => {
  expect(merge(text('<0001> Tj', '10 0 Td <0002> Tj', '5 -20 Td <0003> Tj'))).toBe(text('[<00010002>] TJ', '15 -20 Td [<0003>] TJ'))
})

it('leaves drawings and all that is no text alone', () => {
  const drawn = text('1 0 0 -1 0 0 Tm', '<01> Tj', '10 0 Td <02> Tj')
  expect(merge(`q\n1 0 0 1 0 0 cm\n${drawn}\nQ`)).toBe(`q\n1 0 0 1 0 0 cm\n${drawn}\nQ`)
})
