import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { readText } from '../../shared/read-text.ts'

const read = (file: string) => readText(join(projectRoot, file))
const { engines, packageManager, allowScripts, scripts } = JSON.parse(read('package.json')) as {
  engines: Record<'node' | 'npm', string>
  packageManager: string
  allowScripts: Record<string, boolean>
  scripts: Record<string, string>
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

it('a Node that reads no TypeScript is told in one line what to do, before any command of the deck', () => {
  const commands = Object.entries(scripts).filter(([, command]) => /^node (?!--run)/.test(command))
  expect(commands.length).toBeGreaterThan(15)
  expect(commands.filter(([, command]) => !/^node (?:--import \.\/)?scripts\/needs-node\.js /.test(command))).toEqual([])
  const run = (node: string) => spawnSync(process.execPath, ['--input-type=module', '--eval', `
    Object.defineProperty(process.versions, 'node', { value: '${node}' })
    await import(${JSON.stringify(pathToFileURL(join(projectRoot, 'scripts/needs-node.js')).href)})
  `], { encoding: 'utf8' })
  for (const node of ['20.20.2', '22.12.0'])
    expect(run(node)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Node \S+ runs this, .*“npm rebuild node --ignore-scripts=false”.*\n$/) })
  for (const node of ['22.18.0', '24.0.0'])
    expect(run(node)).toMatchObject({ status: 0, stderr: '' })
})
