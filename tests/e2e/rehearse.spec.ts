import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { expect } from '@playwright/test'
import { keptRehearsals } from '../../scripts/rehearse/record.ts'
import { listenFrom } from '../../scripts/talk/server/listen.ts'
import { startTalk } from '../support/talk-server.ts'
import { talk } from '../support/talk.ts'
import { test } from '../support/test.ts'

const PORT = 23_200

let stamp = Date.now()

/** Comes to a place, as a window tells it. */
async function goTo(origin: string, page: number, clicks: number) {
  const place = { value: { page, clicks }, stamp: ++stamp, by: 'window', role: 'presenter' }
  await fetch(`${origin}/talk-server/messages?from=window`, { method: 'POST', body: JSON.stringify({ type: 'news', from: 'window', role: 'presenter', parts: { place } }) })
}

test('a rehearsal that is killed is kept as far as it came, and the next one is compared with it', async () => {
  const records = test.info().outputPath('all rehearsals')
  const start = async () => {
    const command = startTalk('rehearse', '--port', String(PORT), '--records', records)
    await expect.poll(command.printed).toContain('Ctrl-C ends it')
    return { ...command, origin: /http:\/\/localhost:\d+/.exec(command.printed())![0] }
  }
  const killed = await start()
  await goTo(killed.origin, 1, 0)
  await goTo(killed.origin, 5, 1)
  killed.child.kill('SIGKILL')
  await killed.ended
  expect(keptRehearsals(records).map(entries => entries.map(entry => 'slide' in entry ? `${entry.slide}/${entry.click}` : 'begins'))).toEqual([['1/0', '5/1']])

  const stopped = await start()
  await goTo(stopped.origin, 1, 0)
  await goTo(stopped.origin, 6, 0)
  expect(stopped.printed()).not.toContain('together')
  // The last state is the end; Ctrl-C ends it once more.
  const { number, clicks } = talk.slides.at(-1)!
  await goTo(stopped.origin, number, clicks)
  await expect.poll(stopped.printed).toMatch(/^together +35:00 /m)
  stopped.child.kill('SIGINT')
  expect(await stopped.ended).toBe(0)
  expect(stopped.printed()).toMatch(/^section +planned +taken +over +last time +longest stay$/m)
  expect(stopped.printed()).toMatch(/^Rust concepts +6:00 /m)
  expect(stopped.printed().match(/^together +35:00 /gm)).toHaveLength(2)
  expect(readdirSync(records)).toHaveLength(2)
})

test('the talk takes the next port if its own is taken, and says so in one line', async () => {
  const other = createServer()
  const taken = await listenFrom(other, PORT + 50, 'localhost')
  const command = startTalk('talk', '--port', String(taken), '--remote', 'secret')
  await expect.poll(command.printed).toContain('/presenter')
  expect(command.printed()).toContain(`talk: port ${taken} is taken, so this is ${taken + 1}\n`)
  expect(command.printed()).toContain(`http://localhost:${taken + 1}/presenter`)
  command.child.kill()
  other.close()
})
