import { expect, it } from 'vitest'
import { installedCandidates } from '../../../../scripts/browser/candidates.ts'
import { chromiumArgs } from '../../../../scripts/browser/chromium-args.ts'

it('looks along the PATH first, the headless shell before Chromium, and that before Chrome', () => {
  const found = installedCandidates({ platform: 'linux', env: { PATH: '/a:/b' } })
  expect(found.slice(0, 2)).toEqual(['/a/chromium-headless-shell', '/b/chromium-headless-shell'])
  expect(found.slice(4, 8)).toEqual(['/a/chromium', '/b/chromium', '/a/chromium-browser', '/b/chromium-browser'])
  expect(found).toContain('/opt/google/chrome/chrome')
})

it('knows the usual places on macOS', () => {
  const found = installedCandidates({ platform: 'darwin', env: { PATH: '', HOME: '/Users/me' } })
  expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  expect(found).toContain('/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium')
})

it('knows the usual places on Windows', () => {
  const found = installedCandidates({ platform: 'win32', env: { 'Path': 'C:\\tools', 'PROGRAMFILES': 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } })
  expect(found).toContain('C:\\tools\\chrome.exe')
  expect(found).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
  expect(found).toContain('C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe')
})

it('keeps Chromium off the network, and gives up its sandbox for root alone', () => {
  const always = ['--disable-background-networking', '--disable-component-update']
  expect(chromiumArgs(false)).toEqual(always)
  expect(chromiumArgs(true)).toEqual([...always, '--no-sandbox'])
})
