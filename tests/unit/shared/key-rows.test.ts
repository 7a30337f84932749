import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../../scripts/lib/paths.ts'
import { KEY_ROWS } from '../../../shared/key-rows.ts'
import { readText } from '../../../shared/read-text.ts'

it('has the rows of the README, word for word', () => {
  const readme = readText(join(projectRoot, 'README.md'))
  const rows = KEY_ROWS.map(({ keys, does }) => {
    const pressed = keys.map(held => held.map(key => `<kbd>${key}</kbd>`).join('+')).join(' ')
    return `| ${pressed} | ${does} |`
  })
  expect(readme.split('\n').filter(line => line.startsWith('| <kbd>'))).toEqual(rows)
})
