import { expect, it } from 'vitest'
import { printSite } from '../../../../scripts/export/print-site.ts'

it('has a folder for each deck that is asked for, the same one as long as nothing changes', () => {
  const { folder } = printSite('/')
  expect(printSite('/').folder).toBe(folder)
  expect(new Set([folder, printSite('/talk/').folder, printSite('/', 'default').folder]).size).toBe(3)
})
