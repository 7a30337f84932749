import { describe, expect, it } from 'vitest'
import { readScript } from '../../../../setup/panes/script'

describe('the script of a panes fence', () => {
  it('groups its lines by click', () => {
    const script = readScript(`
<<< @/snippets/a/src/lib.rs#one rust {3-17}{left, show: '3-23'}
<<< @/snippets/a/main.py#main python {0}{right}
[click]
<<< @/snippets/a/main.py#main python {*}{right, title: 'pipeline.py'}
`)
    expect(script).toEqual([
      [
        { side: 'left', file: 'snippets/a/src/lib.rs', region: 'one', lang: 'rust', lit: '3-17', show: '3-23', title: undefined, meta: '' },
        { side: 'right', file: 'snippets/a/main.py', region: 'main', lang: 'python', lit: '0', show: 'all', title: undefined, meta: '' },
      ],
      [{ side: 'right', file: 'snippets/a/main.py', region: 'main', lang: 'python', lit: 'all', show: 'all', title: 'pipeline.py', meta: '' }],
    ])
  })

  it('takes the flag for hovers', () => {
    expect(readScript('<<< @/snippets/a/main.py#main python {all}{left} twoslash')[0]).toMatchObject([{ meta: 'twoslash' }])
  })

  it.each([
    ['no pane', '<<< @/snippets/a/main.py#main python {all}'],
    ['no region', '<<< @/snippets/a/main.py python {all}{left}'],
    ['an unknown pane', '<<< @/snippets/a/main.py#main python {all}{middle}'],
    ['code of its own', 'print("hello")'],
  ])('names the click and the form for a line with %s', (_, line) => {
    expect(() => readScript(`[click]\n${line}`)).toThrow(/^click 1: ".*" is no line of panes: write <<< @\//)
  })
})
