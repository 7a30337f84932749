import type { BrowserContext } from '@playwright/test'
import { installContrast } from './in-page/install-contrast.ts'
import { installMarks } from './in-page/install-marks.ts'
import { installOverflows } from './in-page/install-overflows.ts'
import { installPanes } from './in-page/install-panes.ts'
import { installPictures } from './in-page/install-pictures.ts'
import { installSizes } from './in-page/install-sizes.ts'
import { installUnrest } from './in-page/install-unrest.ts'
import { installVisibility } from './in-page/install-visibility.ts'
import { installWords } from './in-page/install-words.ts'

/** The parts of the deck reader, each to run in a page before its own scripts. */
export const readerParts = [installVisibility, installSizes, installContrast, installWords, installPanes, installMarks, installOverflows, installPictures, installUnrest]

/**
 * Gives each page of a context the deck reader.
 *
 * @param context - the browser context, before its first page loads
 */
export async function installReader(context: BrowserContext): Promise<void> {
  for (const part of readerParts)
    await context.addInitScript(part)
}
