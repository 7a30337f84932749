import { describe, expect, it } from 'vitest'
import { misquotes, names, readCorrections } from '../../support/given/corrections.ts'
import { differences } from '../../support/given/differences.ts'

const slide = (content: string) => ({ no: 2, content, note: '' })
const between = (was: string, is: string) => differences(slide(was), slide(is))

describe('between a slide as given and in the deck', () => {
  it.each([
    ['a word', '- one two', '- one three', [{ was: 'two', is: 'three' }]],
    ['a word too many', '# A', '# A B', [{ was: '', is: 'B' }]],
    ['another order', '- a b c d\n- e f g', '- e f g\n- a b c d', [{ was: '', is: 'e f g' }, { was: 'e f g', is: '' }]],
    ['a picture', '<img src="/a.png" />', '<LogoOverlay label="A bear" />', [{ was: '/ a . png', is: 'A bear' }]],
    ['a sign in code', '```rust\nlet a = b;\n```', '```rust\nlet a = b?;\n```', [{ was: '', is: '?' }]],
    ['the language of code', '```rust\na b c d e f\n```', '```text\na b c d e f\n```', [{ was: 'rust', is: 'text' }]],
    ['a block of code', '', '```python\nimport a\n```', [{ was: '', is: 'import a' }]],
  ])('sees %s', (_, was, is, found) => {
    expect(between(was, is)).toEqual(found)
  })

  it.each([
    ['markup', '- <span v-click>a</span> `b`', '- [a]{v-click .rust} b'],
    ['how lines are broken', '```python\nf(a, b)\n```', '```python\nf(\n    a,\n    b,\n)\n```'],
    ['how a block is repeated', '```rust\nfn a()\n```', '```rust\nfn a()\n```\n```rust\nfn a()\n```'],
    ['layout', '<style>\n.a { color: red }\n</style>\n\n::left::\n\na', 'a'],
  ])('does not see %s', (_, was, is) => {
    expect(between(was, is)).toEqual([])
  })
})

describe('a row', () => {
  const [row] = readCorrections('| slide | as given |\n|---|---|\n| 2, 3 | ``a `b` c`` | `d \\| e`, `f` | why |')

  it('names a part of what it quotes, on its slides', () => {
    expect(names(row!, 2, { was: '` b `', is: 'd |' })).toBe(true)
    expect(names(row!, 3, { was: '', is: 'f' })).toBe(true)
  })

  it('names nothing else', () => {
    expect(names(row!, 4, { was: '` b `', is: 'f' })).toBe(false)
    expect(names(row!, 2, { was: 'b c', is: 'f' })).toBe(false)
    expect(names(row!, 2, { was: '', is: 'e f' })).toBe(false)
    expect(names({ ...row!, notes: true }, 2, { was: '', is: 'f' })).toBe(false)
  })

  it('may quote only what is there', () => {
    expect(misquotes(['d |', 'f g'], [slide('d | e, f')], false)).toEqual(['f g'])
    expect(misquotes(['f'], [{ ...slide('f'), note: 'g' }], true)).toEqual(['f'])
  })
})
