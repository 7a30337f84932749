import type { Browser } from '@playwright/test'
import { chromium } from '@playwright/test'
import { chromiumArgs } from './chromium-args.ts'

/**
 * Starts the browser that a script works with.
 *
 * @param executablePath the browser's executable
 * @throws Error with one line if that is none, or one that does not start here
 */
export async function launchBrowser(executablePath: string): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath, args: chromiumArgs() })
  }
  catch (error) {
    const [first, ...rest] = (error as Error).message.split('\n')
    // What the browser itself says, as of a library that is missing, stands in Playwright's log.
    const own = rest.map(line => /\[err\] (.*\S)/.exec(line)?.[1]).find(Boolean)
    throw new Error(`${executablePath} does not start as a browser (${own ?? first}); mend it, or name another as CHROMIUM_PATH`)
  }
}
