import { expect, it } from 'vitest'
import { firefoxCandidates } from '../../../../scripts/browser/find-firefox.ts'

it('looks for the long-term version first, in each folder of the path', () => {
  expect(firefoxCandidates({ platform: 'linux', env: { PATH: '/a:/b' } })).toEqual(['/a/firefox-esr', '/b/firefox-esr', '/a/firefox', '/b/firefox'])
})

it('takes what FIREFOX_PATH names, and nothing else', () => {
  expect(firefoxCandidates({ platform: 'linux', env: { PATH: '/a', FIREFOX_PATH: '/own/firefox' } })).toEqual(['/own/firefox'])
})
