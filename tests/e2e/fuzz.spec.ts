import type { Measures } from '../support/fuzz/left-over.ts'
import type { Stage } from '../support/fuzz/stage.ts'
import process from 'node:process'
import { expect } from '@playwright/test'
import { firstPass, leftOver } from '../support/fuzz/left-over.ts'
import { runFuzz } from '../support/fuzz/run-fuzz.ts'
import { openStage } from '../support/fuzz/stage.ts'
import { test } from '../support/test.ts'

const { FUZZ_SEED, FUZZ_INPUTS } = process.env

/** `npm run fuzz` asks for its own; of the others there are as many as fit a minute. */
const RUNS = FUZZ_SEED
  ? [{ seed: Number(FUZZ_SEED), inputs: Number(FUZZ_INPUTS), shrinking: 10 * 60_000, timeout: 0 }]
  : [7, 11, 2025].map(seed => ({ seed, inputs: 25, shrinking: 60_000, timeout: 180_000 }))

/** Both windows go on from seed to seed. */
let stage: Stage
let first: Measures

test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(180_000)
  stage = await openStage(browser, baseURL!, '/1')
  first = await firstPass(stage)
})

test.afterAll(() => stage.context.close())

for (const { timeout, ...options } of RUNS) {
  test(`${options.inputs} random inputs in two windows leave the talk whole, by seed ${options.seed}`, async () => {
    test.setTimeout(timeout)
    const say = FUZZ_SEED ? (line: string) => process.stdout.write(`fuzz: ${line}\n`) : undefined
    expect(await runFuzz(stage, first, { ...options, ...say && { say } })).toEqual([])
  })
}

test('what was pressed leaves nothing behind in either window', async () => {
  expect(await leftOver(first, stage)).toEqual([])
})
