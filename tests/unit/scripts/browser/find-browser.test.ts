import type { BrowserEffects } from '../../../../scripts/browser/find-browser.ts'
import { expect, it } from 'vitest'
import { findBrowser } from '../../../../scripts/browser/find-browser.ts'

const PLAYWRIGHT = '/cache/playwright/chrome'

/** A machine with these browsers, where a download and apt bring theirs if they are allowed to. */
function machine({ has = [], downloads = false, apts = false, ...rest }: { has?: string[], downloads?: boolean, apts?: false | 'chromium' | 'chromium-headless-shell' } & Partial<BrowserEffects>) {
  const browsers = new Set(has)
  const steps: string[] = []
  const effects: BrowserEffects = {
    platform: 'linux',
    env: { PATH: '/bin:/usr/bin' },
    isLinuxRoot: true,
    works: path => browsers.has(path),
    playwrightPath: () => PLAYWRIGHT,
    download: () => {
      steps.push('download')
      browsers.add(downloads ? PLAYWRIGHT : '')
      return downloads
    },
    aptInstall: () => {
      steps.push('apt')
      browsers.add(`/usr/bin/${apts}`)
      return Boolean(apts)
    },
    ...rest,
  }
  return { effects, steps }
}

it('takes the browser that CHROMIUM_PATH names before any other', () => {
  const { effects } = machine({ has: ['/my/chrome', '/usr/bin/chromium'], env: { CHROMIUM_PATH: '/my/chrome', PATH: '/usr/bin' } })
  expect(findBrowser(effects)).toEqual({ executablePath: '/my/chrome', origin: 'named by CHROMIUM_PATH' })
})

it('says so when CHROMIUM_PATH names none', () => {
  const { effects, steps } = machine({ has: ['/usr/bin/chromium'], env: { CHROMIUM_PATH: '/gone', PATH: '/usr/bin' } })
  expect(() => findBrowser(effects)).toThrow('CHROMIUM_PATH names /gone, which does not start as a browser; correct it, or unset it to have one found')
  expect(steps).toEqual([])
})

it('takes an installed browser before Playwright\'s', () => {
  const { effects, steps } = machine({ has: ['/usr/bin/google-chrome', PLAYWRIGHT] })
  expect(findBrowser(effects)).toEqual({ executablePath: '/usr/bin/google-chrome', origin: 'installed' })
  expect(steps).toEqual([])
})

it('takes Playwright\'s before it downloads', () => {
  const { effects, steps } = machine({ has: [PLAYWRIGHT] })
  expect(findBrowser(effects)).toEqual({ executablePath: PLAYWRIGHT, origin: 'downloaded earlier by Playwright' })
  expect(steps).toEqual([])
})

it('downloads before it asks apt', () => {
  const { effects, steps } = machine({ downloads: true, apts: 'chromium' })
  expect(findBrowser(effects)).toEqual({ executablePath: PLAYWRIGHT, origin: 'downloaded by Playwright' })
  expect(steps).toEqual(['download'])
})

it('asks apt when the download fails', () => {
  for (const name of ['chromium', 'chromium-headless-shell'] as const) {
    const { effects, steps } = machine({ apts: name })
    expect(findBrowser(effects)).toEqual({ executablePath: `/usr/bin/${name}`, origin: 'installed through apt' })
    expect(steps).toEqual(['download', 'apt'])
  }
})

it('lets nobody but root on Linux ask apt', () => {
  const { effects, steps } = machine({ apts: 'chromium', isLinuxRoot: false })
  expect(() => findBrowser(effects)).toThrow(/^no browser: .* install Chrome or Chromium, or set CHROMIUM_PATH to one$/)
  expect(steps).toEqual(['download'])
})

it('does not trust a download that does not start', () => {
  const { effects } = machine({ isLinuxRoot: false, download: () => true })
  expect(() => findBrowser(effects)).toThrow(/^no browser: /)
})
