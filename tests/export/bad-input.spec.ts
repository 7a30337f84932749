import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import process from 'node:process'
import { expect } from '@playwright/test'
import { waitUntilSettled } from '../../scripts/export/in-page/wait-until-settled.ts'
import { watchTimers } from '../../scripts/export/in-page/watch-timers.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { test } from '../support/test.ts'

/** Runs the export into a folder of its own; says how it ended and what it left there. */
function run(args: string[], env: NodeJS.ProcessEnv = {}) {
  const folder = test.info().outputPath('pdfs')
  mkdirSync(folder, { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, ['scripts/export/main.ts', '--output', folder, ...args], { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, ...env } })
  return { status, message: stderr.trim(), left: readdirSync(folder) }
}

test('a range that is not there', () => {
  expect(run(['--range', '30'])).toEqual({ status: 1, message: 'export: --range 30: there is no slide 30, the deck has 22; name some of 1-22', left: [] })
})

test('no browser', () => {
  const { status, message, left } = run([], { CHROMIUM_PATH: '/nowhere/chromium' })
  expect(message).toMatch(/^export: CHROMIUM_PATH names \/nowhere\/chromium, which does not start as a browser; .+$/)
  expect([status, left]).toEqual([1, []])
})

test('a folder that cannot be written to', () => {
  const file = test.info().outputPath('file')
  mkdirSync(test.info().outputDir, { recursive: true })
  writeFileSync(file, '')
  const { status, message } = run(['--output', join(file, 'below')])
  expect(message).toMatch(/^export: --output .+ cannot write there \(ENOTDIR\); name a folder of yours$/)
  expect(status).toBe(1)
})

test('a port in use', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const { status, message, left } = run(['--port', String(port)])
  server.close()
  expect(message).toBe(`export: --port ${port}: it is in use; end what listens there, or leave --port out to have a free one taken`)
  expect([status, left]).toEqual([1, []])
})

test('a deck that does not build', () => {
  expect(run(['--theme', 'nonesuch'])).toEqual({ status: 1, message: 'export: the deck does not build: The theme "slidev-theme-nonesuch" was not found and cannot prompt for installation; look at it in “npm run dev”', left: [] })
})

test.describe('a slide', () => {
  const settle = { slides: [7], patience: 1000 }
  const slide = (html: string) => `<div class="print-slide-container" id="007-01"><div data-slidev-no="7">${html}</div></div>`

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(watchTimers)
    await page.goto('about:blank')
  })

  for (const [what, html, message] of [
    ['that is not there', '', 'slide 7 shows no text'],
    ['without text', slide(''), 'slide 7 shows no text'],
    ['that is still loading', slide('<p class="slidev-slide-loading">Loading slide…</p>'), 'slide 7 is still loading'],
    ['with an error', slide('<p>An error occurred on this slide.</p>'), 'slide 7 shows an error'],
    ['with a picture that cannot be drawn', slide('<p>Words</p><img alt="a crab" src="data:image/png;base64,AAAA">'), 'a crab cannot be drawn'],
  ] as const) {
    test(what, async ({ page }) => {
      await page.setContent(html)
      expect(await page.evaluate(waitUntilSettled, settle)).toContain(message)
    })
  }

  test('that is as it should be', async ({ page }) => {
    await page.setContent(slide('<p>Words</p>'))
    expect(await page.evaluate(waitUntilSettled, settle)).toEqual([])
  })
})
