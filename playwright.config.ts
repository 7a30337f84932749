import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { chromiumArgs } from './scripts/browser/chromium-args.ts'

/** The files that take longest, each for as long as all its tests together. */
const LONGEST = ['e2e/walk-*.spec.ts', 'e2e/sub-path.spec.ts', 'e2e/fuzz.spec.ts']

/** The tests of the built deck; `npm test` finds the browser and builds before it runs them. */
export default defineConfig({
  testDir: 'tests',
  // What takes longest begins first; else all wait for it in the end.
  projects: [
    { name: 'longest', testMatch: LONGEST },
    { name: 'deck', testMatch: ['e2e/**/*.spec.ts', 'export/**/*.spec.ts'], testIgnore: LONGEST },
  ],
  outputDir: 'test-results/e2e',
  // A spec file shares one walk through the deck, so it stays in one worker.
  fullyParallel: false,
  workers: 4,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // A page may be slow on a busy machine; what is awaited comes or never comes, and says so long before its test ends.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // The preview's own, once it listens; runs beside this one have theirs.
    baseURL: `http://localhost:${process.env.PREVIEW_PORT}`,
    // Each page would fetch the whole deck for the next visit; offline.spec.ts is the one that has a next visit.
    serviceWorkers: 'block',
    // Steps are cuts, so that nobody waits for them; what is about motion asks for it, as both walks do.
    contextOptions: { reducedMotion: 'reduce' },
    // The slide's canvas at its own size, so that one canvas px is one CSS px.
    viewport: { width: 980, height: 552 },
    launchOptions: {
      args: chromiumArgs(),
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    },
  },
  webServer: {
    command: 'node scripts/preview/main.ts --port 0',
    wait: { stdout: /preview: http:\/\/localhost:(?<preview_port>\d+)/ },
  },
})
