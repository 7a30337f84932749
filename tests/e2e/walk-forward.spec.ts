import { testWalk } from '../support/walk-tests.ts'

testWalk('forward')
