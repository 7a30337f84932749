import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { readText } from '../../shared/read-text.ts'

const read = (file: string) => readText(join(projectRoot, file))
const { engines, packageManager, allowScripts } = JSON.parse(read('package.json')) as {
  engines: Record<'node' | 'npm', string>
  packageManager: string
  allowScripts: Record<string, boolean>
}

it('the README asks for what package.json asks for', () => {
  for (const [what, name] of [['node', 'Node'], ['npm', 'npm']] as const)
    expect(read('README.md')).toContain(`${name} ${/^>=(\d+)$/.exec(engines[what])![1]} or newer`)
})

it('another package manager is told in one line which one it is to be', () => {
  expect(packageManager).toMatch(/^npm@\d+\.\d+\.\d+$/)
})

it('no npm fetches a browser while it installs, not even one that knows no allowScripts', () => {
  expect(allowScripts['playwright-chromium']).toBe(false)
  // Playwright reads it where npm passes it on.
  expect(read('.npmrc')).toMatch(/^playwright_skip_browser_download=1$/m)
})
