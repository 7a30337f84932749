import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDeck } from '../../../../scripts/lint/deck.ts'
import { checkFences } from '../../../../scripts/snippets/checks/fences.ts'
import { lintSnippets } from '../../../../scripts/snippets/lint.ts'
import { writeVerified } from '../../../../scripts/snippets/record.ts'
import { makeDeck } from '../../support/make-deck.ts'
import { secondSlide } from '../../support/second-slide.ts'

const shown = '<<< @/snippets/a.py#one python {1|1-2}'
const python = '# #region one\nx = 1\nprint(x)\n# #endregion one\n'

/** Lints a sound deck of one verified sample, after a change of one of its files; `null` removes it. */
async function lintAfter(change: Record<string, string | null>): Promise<string[]> {
  const { root } = await makeDeck(secondSlide(shown), { 'snippets/a.py': python, 'outside.py': python })
  writeVerified(join(root, 'snippets'), { proved: new Map([['a.py#one', {}]]) })
  for (const [file, text] of Object.entries(change)) {
    if (text === null)
      rmSync(join(root, file))
    else
      writeFileSync(join(root, file), text)
  }
  return lintSnippets(await loadDeck(root), ['*.py'])
}

it('takes a sound deck', async () => {
  expect(await lintAfter({})).toEqual([])
})

describe('an import', () => {
  it.each([
    ['a misspelt region', '<<< @/snippets/a.py#onne python', 'snippets/a.py has no region “onne”; did you mean “one”?'],
    ['no region', '<<< @/snippets/a.py python', 'all of snippets/a.py is imported; name one of its regions after a #: one'],
    ['a missing file', '<<< @/snippets/b.py#one python', 'the snippet snippets/b.py is missing; add it, or correct the name after <<<'],
    ['a folder', '<<< @/snippets/#one python', 'the snippet snippets/ is missing; add it, or correct the name after <<<'],
    ['a file from elsewhere', '<<< @/outside.py#one python', 'the snippet outside.py is not under snippets/; move it there, so that it is verified'],
    ['a line beyond the last', '<<< @/snippets/a.py#one python {1|2-3}', 'highlights line 3 of snippets/a.py#one, which has 2; mend {1|2-3}'],
  ])('is named when it has %s', async (_, line, message) => {
    expect(await lintAfter({ 'slides.md': secondSlide(`${shown}\n${line}`) })).toEqual([`slides.md:12: slide 2 “Second”: ${message}`])
  })

  it('is found in panes, and in no code', async () => {
    expect(await lintAfter({ 'slides.md': secondSlide(`${shown}\n\`\`\`\`md panes\n<<< @/snippets/a.py#two python {1}{left}\n\`\`\`\``) })).toHaveLength(1)
  })
})

it.each([
  ['another text of a region', { 'snippets/a.py': python.replace('1', '2') }, ['snippets/a.py#one: is not the text that was verified; run `npm run snippets`']],
  ['another text beside it', { 'snippets/a.py': `${python}y = 2\n` }, ['snippets/a.py: is not the file that was verified; run `npm run snippets`']],
  ['no record', { 'snippets/recorded/verified.json': null }, ['snippets/recorded/verified.json: is missing; run `npm run snippets`']],
  ['a record of a file that is gone', { 'snippets/recorded/verified.json': JSON.stringify({ regions: {}, files: { 'b.py': '' } }) }, [
    'snippets/a.py#one: is not the text that was verified; run `npm run snippets`',
    'snippets/b.py: is not the file that was verified; run `npm run snippets`',
  ]],
  ['a file that nothing builds', { 'snippets/b.rs': '' }, [
    'snippets/b.rs: nothing builds it; add it to a step in scripts/snippets/steps, or remove it',
    'snippets/b.rs: is not the file that was verified; run `npm run snippets`',
  ]],
  ['code in the deck itself', { 'slides.md': secondSlide(`${shown}\n\n\`\`\`rust\nfn main() {}\n\`\`\``) }, [
    'slides.md:13: slide 2 “Second”: a `rust` block is not from snippets/; move it there, or add it with a reason to ALLOWED in scripts/snippets/checks/fences.ts',
  ]],
  ['a region that no slide shows', { 'slides.md': secondSlide('Words.') }, ['snippets/a.py#one: no slide shows it; import it with `<<< @/snippets/a.py#one`, or remove its markers']],
])('names %s', async (_, change, problems) => {
  expect(await lintAfter(change as Record<string, string | null>)).toEqual(problems)
})

describe('a fence', () => {
  it.each([
    ['of Rust', '```rust {1}\nfn main() {}\n```', 'rust'],
    ['without a language', '~~~\nls\n~~~', 'text'],
    ['in a list', '- a\n  ```python\n  1\n  ```', 'python'],
    ['among steps', '````md magic-move\n```js\n1\n```\n````', 'js'],
    ['that only looks like steps', '```rust panes\nfn main() {}\n```', 'rust'],
  ])('is named: one %s', async (_, fence, lang) => {
    const [problem, ...others] = checkFences(await makeDeck(secondSlide(fence)))
    expect(problem).toMatch(new RegExp(`^slides\\.md:1[12]: slide 2 “Second”: a \`${lang}\` block is not from snippets/; move it there, or add it`))
    expect(others).toEqual([])
  })

  it('may be written in the deck where it is allowed, and only there', async () => {
    const deck = await makeDeck(secondSlide('```mermaid\na\n```'))
    const allowed = { slide: 'Second', lang: 'mermaid', reason: 'a drawing' }
    expect(checkFences(deck, [allowed])).toEqual([])
    expect(checkFences(deck, [{ ...allowed, slide: 'First' }])).toHaveLength(1)
    expect(checkFences(deck, [{ ...allowed, lang: 'rust' }])).toHaveLength(1)
  })
})
