/** Presses at random in two windows of the built deck. `npm run fuzz -- --help` lists what it can be asked. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { projectRoot } from '../lib/paths.ts'
import { runScript } from '../lib/run-script.ts'
import { readOptions, usage } from './options.ts'

function main(args: string[]): void {
  if (args.includes('--help') || args.includes('-h'))
    return console.log(usage)
  const { seed, inputs } = readOptions(args)
  if (!existsSync(join(projectRoot, 'dist/index.html')))
    throw new Error('dist/: there is no built deck to press keys in; run “npm run build” first')
  ensureBrowser()
  console.log(`fuzz: ${inputs} inputs; the same again by npm run fuzz -- --seed ${seed} --inputs ${inputs}`)
  Object.assign(process.env, { FUZZ_SEED: seed, FUZZ_INPUTS: inputs })
  process.exitCode = runScript('test:e2e', ['tests/e2e/fuzz.spec.ts']) ?? 1
}

try {
  main(process.argv.slice(2))
}
catch (error) {
  console.error(`fuzz: ${(error as Error).message}`)
  process.exitCode = 1
}
