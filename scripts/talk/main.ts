/** What one runs on the day: the built deck from this laptop. `npm run talk -- --help` lists what it can be asked. */
import process from 'node:process'
import { openTalk } from './open-talk.ts'
import { readOptions, usage } from './options.ts'

async function main(args: string[]): Promise<void> {
  if (args.includes('--help'))
    return console.log(usage)
  await openTalk('talk', readOptions(args))
}

try {
  await main(process.argv.slice(2))
}
catch (error) {
  console.error(`talk: ${(error as Error).message}`)
  process.exit(1)
}
