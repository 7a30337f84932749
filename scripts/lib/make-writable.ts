import { randomUUID } from 'node:crypto'
import { accessSync, constants, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes sure that a folder can be written to, so that this does not come out after all the work.
 *
 * @param folder the folder; it is made if it is not there
 * @param asked how it was asked for, such as `--output pdfs`
 * @throws Error with one line that says how it was asked for
 */
export function makeWritable(folder: string, asked: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    if (!statSync(folder).isDirectory())
      throw new Error('it is a file')
    accessSync(folder, constants.W_OK)
    // The only sure way to know, on a read-only disk and for root.
    const probe = join(folder, `.${randomUUID()}`)
    writeFileSync(probe, '')
    rmSync(probe)
  }
  catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? (error as Error).message
    throw new Error(`${asked}: cannot write there (${why}); name a folder of yours`)
  }
}
