import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { beginRecord, keptRehearsals } from '../../../../scripts/rehearse/record.ts'
import { readText } from '../../../../shared/read-text.ts'
import { tempFolder } from '../../support/temp-folder.ts'

it('has each entry on the disk as soon as it is kept', () => {
  const place = join(tempFolder(), 'kept')
  const { keep } = beginRecord(place, Date.UTC(2025, 10, 20, 18, 30), () => {})
  keep({ at: 1, slide: 1, click: 0 })
  expect(readdirSync(place)).toEqual(['2025-11-20T18-30-00-000.jsonl'])
  keep({ at: 2, slide: 2, click: 0 })
  expect(keptRehearsals(place)).toEqual([[{ at: 1, slide: 1, click: 0 }, { at: 2, slide: 2, click: 0 }]])
})

it('keeps apart two rehearsals that begin within one second', () => {
  const place = tempFolder()
  for (const now of [0, 1])
    beginRecord(place, now, () => {}).keep({ at: now, slide: 1, click: 0 })
  expect(keptRehearsals(place)).toEqual([[{ at: 0, slide: 1, click: 0 }], [{ at: 1, slide: 1, click: 0 }]])
})

it('reads what a machine that died has left', () => {
  const place = tempFolder()
  writeFileSync(join(place, '1.jsonl'), '{"at":1,"slide":1,"click":0}\n{"at":2,"sli')
  writeFileSync(join(place, '2.jsonl'), '')
  expect(keptRehearsals(place)).toEqual([[{ at: 1, slide: 1, click: 0 }]])
  expect(keptRehearsals(join(place, 'none'))).toEqual([])
})

it('goes on where nothing can be written, and says so once', () => {
  const file = join(tempFolder(), 'a file')
  writeFileSync(file, '')
  const said: string[] = []
  const { keep, entries } = beginRecord(file, 0, line => said.push(line))
  keep({ at: 1, slide: 1, click: 0 })
  keep({ at: 2, slide: 2, click: 0 })
  expect(entries).toHaveLength(2)
  expect(said).toEqual([`${file}: the rehearsal cannot be kept there (EEXIST); its table comes all the same`])
  expect(readText(file)).toBe('')
})
