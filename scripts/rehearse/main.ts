/** The talk on this laptop, with a record of when each click came; its table is printed at the end, or on Ctrl-C. */
import type { Place } from '../../setup/windows/room.ts'
import { resolve } from 'node:path'
import process from 'node:process'
import { countNoteMarkers } from '../../shared/note-markers.ts'
import { planOf } from '../../shared/pace/plan.ts'
import { projectRoot } from '../lib/paths.ts'
import { loadDeck } from '../lint/deck.ts'
import { openTalk } from '../talk/open-talk.ts'
import { readOptions, usage } from '../talk/options.ts'
import { readStays, sectionFigures } from './figures.ts'
import { beginRecord, keptRehearsals } from './record.ts'
import { rehearsalTable } from './table.ts'

/** How often the record says that the talk is still where it was, ms: what is lost if the machine dies. */
const BEAT = 10_000

async function main(args: string[]): Promise<void> {
  if (args.includes('--help'))
    return console.log(usage)
  const options = readOptions(args)
  const { slides } = await loadDeck(projectRoot)
  const plan = planOf(slides.map(({ no, note, frontmatter }) => ({ no, clicks: countNoteMarkers(note), frontmatter })))
  const folder = resolve(projectRoot, options.records)
  const last = keptRehearsals(folder).at(-1)
  const record = beginRecord(folder, Date.now(), line => console.error(`rehearse: ${line}`))
  let place: Place | undefined

  const figuresOf = (entries: typeof record.entries) => sectionFigures(readStays(entries), plan)
  const sayTable = () => console.log(`\n${rehearsalTable(figuresOf(record.entries), last && figuresOf(last))}`)
  const end = slides.at(-1)!
  let hasEnded = false

  const keepPlace = () => place && record.keep({ at: Date.now(), slide: place.page, click: place.clicks })
  await openTalk('rehearse', options, {
    onPlace: (now) => {
      place = now
      keepPlace()
      if (!hasEnded && now.page === end.no && now.clicks >= countNoteMarkers(end.note)) {
        hasEnded = true
        sayTable()
      }
    },
    onTimerStart: () => {
      keepPlace()
      record.keep({ at: Date.now(), begins: true })
    },
  })
  console.log('rehearse: the clock runs from when the presenter opens, and anew when you start the timer; Ctrl-C ends it')
  setInterval(keepPlace, BEAT)

  const stop = () => {
    keepPlace()
    if (place)
      sayTable()
    else
      console.log('\nrehearse: nothing was rehearsed')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, stop)
}

try {
  await main(process.argv.slice(2))
}
catch (error) {
  console.error(`rehearse: ${(error as Error).message}`)
  process.exit(1)
}
