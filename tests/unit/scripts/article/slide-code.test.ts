import { expect, it } from 'vitest'
import { slideCode } from '../../../../scripts/article/slide-code.ts'
import { makeDeck } from '../../support/make-deck.ts'

const files = { 'snippets/src/lib.rs': '// #region one\nfn a() {}\nfn b() {}\n// #endregion one\n', 'snippets/main.py': '# #region two\nx = 1\n# #endregion two\n' }

async function codeOf(content: string) {
  const { root } = await makeDeck('# First\n', files)
  return slideCode(content, root)
}

it('reads a plain fence, range by range', async () => {
  const [pane] = await codeOf('Words.\n\n<<< @/snippets/src/lib.rs#one rust {all|2|0}{at: 1} twoslash\n')
  expect(pane!.states.map(({ lit }) => lit)).toEqual([[1, 2], [2], []])
  expect(pane!.states[0]!.step).toEqual({ id: 'snippets/src/lib.rs#one', title: 'src/lib.rs', lang: 'rust', text: 'fn a() {}\nfn b() {}', meta: 'twoslash' })
})

it('reads a fence of panes, with either kind of line end', async () => {
  const script = '````md panes\n<<< @/snippets/src/lib.rs#one rust {all}{left}\n<<< @/snippets/main.py#two python {0}{right, title: \'a.py\'}\n[click]\n<<< @/snippets/main.py#two python {1}{right}\n````\n'
  for (const content of [script, script.replaceAll('\n', '\r\n')]) {
    const [left, right] = await codeOf(content)
    expect(left!.states.map(({ lit }) => lit)).toEqual([[1, 2], []])
    expect(right!.states.map(({ lit, step }) => [step.title, lit])).toEqual([['a.py', []], ['a.py', [1]]])
  }
})

it('names a region that is not there', async () => {
  await expect(codeOf('<<< @/snippets/main.py#three python\n')).rejects.toThrow('snippets/main.py has no closed region “three”')
})
