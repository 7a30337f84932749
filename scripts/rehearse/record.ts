import type { Entry } from './entry.ts'
import { appendFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { readEntries } from './entry.ts'

/** A rehearsal that is being kept. */
export interface RehearsalRecord {
  /** All that came, whether it could be written or not. */
  entries: Entry[]
  /** Keeps an entry, on the disk at once: whatever ends the machine, what came before is there. */
  keep: (entry: Entry) => void
}

/**
 * Begins the record of a rehearsal. A disk that cannot be written to costs the record, not the rehearsal.
 *
 * @param folder where rehearsals are kept; it is made if it is not there
 * @param now ms since 1970, which names the file
 * @param complain says once, in one line, why nothing can be kept
 */
export function beginRecord(folder: string, now: number, complain: (line: string) => void): RehearsalRecord {
  // To the ms: two that begin within one second are two.
  const file = join(folder, `${new Date(now).toISOString().slice(0, -1).replaceAll(/[:.]/g, '-')}.jsonl`)
  const entries: Entry[] = []
  let complained = false
  return {
    entries,
    keep: (entry) => {
      entries.push(entry)
      try {
        mkdirSync(folder, { recursive: true })
        appendFileSync(file, `${JSON.stringify(entry)}\n`, { flush: true })
      }
      catch (error) {
        if (!complained)
          complain(`${folder}: the rehearsal cannot be kept there (${(error as NodeJS.ErrnoException).code}); its table comes all the same`)
        complained = true
      }
    },
  }
}

/**
 * The rehearsals that are kept, from the first to the last; those without a state are left out.
 *
 * @param folder where they are kept
 */
export function keptRehearsals(folder: string): Entry[][] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.jsonl'))
      .sort()
      .map(name => readEntries(readText(join(folder, name))))
      .filter(entries => entries.some(entry => 'slide' in entry))
  }
  catch {
    return []
  }
}
