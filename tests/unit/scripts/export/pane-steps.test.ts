import { expect, it } from 'vitest'
import { paneSteps } from '../../../../scripts/export/pane-steps.ts'

it('names the step of each pane at each click', () => {
  const content = '# T\n\n````md panes\n<<< @/a.rs#one rust {all}{left}\n<<< @/b.py#x python {0}{right}\n[click]\n<<< @/a.rs#two rust {1}{left}\n````\n'
  expect(paneSteps(content)).toEqual([['a.rs#one', 'b.py#x'], ['a.rs#two', 'b.py#x']])
})

it('knows no steps of a slide without panes', () => {
  expect(paneSteps('# T')).toEqual([])
})
