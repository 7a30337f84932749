import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { usedIcons } from '../../../../setup/unocss/used-icons.ts'
import { tempFolder } from '../../support/temp-folder.ts'

it('finds the icons of some sets in templates and scripts, each once, in their order', () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'inner'))
  writeFileSync(join(folder, 'A.vue'), '<div class="i-carbon:moon op50" /><div :class="x ? \'i-carbon-sun\' : \'i-carbon:moon\'" />\r\n<i class="i-ph:cube i-tree:leaf" />')
  writeFileSync(join(folder, 'inner', 'menu.ts'), 'export const icon = "i-carbon:apps"')
  writeFileSync(join(folder, 'notes.md'), 'i-carbon:pen')
  expect(usedIcons(folder, ['carbon', 'ph'])).toEqual(['carbon:apps', 'carbon:moon', 'carbon:sun', 'ph:cube'])
})
