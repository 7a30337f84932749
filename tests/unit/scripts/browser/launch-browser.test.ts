import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { launchBrowser } from '../../../../scripts/browser/launch-browser.ts'
import { tempFolder } from '../../support/temp-folder.ts'

it('says in one line that an executable is no browser', async () => {
  await expect(launchBrowser(process.execPath)).rejects.toThrow(/^\S+ does not start as a browser \([^\n]+\); mend it, or name another as CHROMIUM_PATH$/)
})

it.skipIf(process.platform === 'win32')('says what the browser says', async () => {
  const broken = join(tempFolder(), 'chromium')
  writeFileSync(broken, '#!/bin/sh\necho "libnss3.so: cannot open shared object file" >&2\nexit 127\n')
  chmodSync(broken, 0o755)
  await expect(launchBrowser(broken)).rejects.toThrow('libnss3.so: cannot open shared object file')
})
