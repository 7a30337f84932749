import { expect, it } from 'vitest'
import { ownErrors } from '../../../../scripts/types/own-errors.ts'

const foreign = 'node_modules/@slidev/client/env.ts(2,5): error TS2304: Cannot find name \'__DEV__\'.\n  It is not declared.'
const own = 'components/A.vue(1,2): error TS2322: Type \'1\' is not assignable to type \'string\'.\n  It is a number.'

it('keeps the errors of the project\'s own files, with what explains them', () => {
  expect(ownErrors(`${foreign}\n${own}\n${foreign}\n`)).toEqual(own.split('\n'))
})

it('keeps an error without a place', () => {
  expect(ownErrors(`${foreign}\nerror TS5023: Unknown compiler option 'strct'.\n`)).toEqual(['error TS5023: Unknown compiler option \'strct\'.'])
})
