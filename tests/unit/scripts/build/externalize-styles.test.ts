import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { externalizeStyles } from '../../../../scripts/build/externalize-styles.ts'
import { readText } from '../../../../shared/read-text.ts'
import { tempFolder } from '../../support/temp-folder.ts'

it('moves a page’s styles into a file that is named by what is in it', () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'read.html'), '<head><style>a > b { color: red }</style></head>')
  externalizeStyles(folder, 'read', '/talk/')
  const [file] = readdirSync(join(folder, 'assets'))
  expect(file).toMatch(/^read-[\w-]{8}\.css$/)
  expect(readText(join(folder, 'assets', file!))).toBe('a > b { color: red }')
  expect(readText(join(folder, 'read.html'))).toBe(`<head><link rel="stylesheet" href="/talk/assets/${file}"></head>`)
})
