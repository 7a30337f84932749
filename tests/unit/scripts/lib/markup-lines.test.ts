import { expect, it } from 'vitest'
import { markupLines } from '../../../../scripts/lib/markup-lines.ts'

it('leaves out code, but not the options of its fence', () => {
  expect(markupLines('a\n```js {1}\nb\n```\nc')).toEqual(['a', '```js {1}', 'c'])
})

it.each(['````md magic-move', '````md panes'])('keeps what stands directly in %s', (opening) => {
  expect(markupLines(`${opening}\n<<< @/a.rs\n\`\`\`rust {1}\nb\n\`\`\`\n\`\`\`\`\nc`)).toEqual([opening, '<<< @/a.rs', '```rust {1}', 'c'])
})

it('takes a shorter fence inside a longer one for code', () => {
  expect(markupLines('````md\n```\nb\n```\n````\nc')).toEqual(['````md', 'c'])
})
