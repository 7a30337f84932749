import { expect, it } from 'vitest'
import { leadWords } from '../../../../components/windows/lead-words.ts'

const presenter = { isThis: false, role: 'presenter' } as const
const audience = { isThis: false, role: 'audience' } as const
const itself = (role: 'presenter' | 'audience') => ({ isThis: true, role })

it.each([
  ['a presenter alone', 'presenter', [], undefined, 'No other window'],
  ['a reader', 'audience', [], undefined, ''],
  ['a reader with two windows', 'audience', ['audience'], itself('audience'), ''],
  ['a presenter that was used', 'presenter', ['audience'], itself('presenter'), 'Leads 1 window'],
  ['a presenter of two', 'presenter', ['audience', 'audience'], itself('presenter'), 'Leads 2 windows'],
  ['a presenter after an audience window', 'presenter', ['audience'], audience, 'Follows the audience window'],
  ['an audience window', 'audience', ['presenter'], presenter, 'Follows the presenter'],
  ['an audience window after another', 'audience', ['presenter', 'audience'], audience, 'Follows another audience window'],
] as const)('says who leads: %s', (_, role, others, leader, words) => {
  expect(leadWords({ role, others, leader })).toBe(words)
})
