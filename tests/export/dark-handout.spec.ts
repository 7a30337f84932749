import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { editionName } from '../../scripts/export/editions.ts'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { contrast } from '../support/contrast.ts'
import { drawnColours } from './drawn-colours.ts'

test('a dark handout is dark from edge to edge, and all its text reads on that', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dark-handout-'))
  execFileSync(process.execPath, ['scripts/export/main.ts', '--edition', 'handout', '--dark', '--range', '6', '--output', folder], { cwd: projectRoot, stdio: 'ignore' })
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, editionName('handout', 'pdf')))), { verbosity: 0 })
  // The last sheet has the sources, with running heads, links and small type.
  const { grounds, texts } = await drawnColours(await pdf.getPage(pdf.numPages))
  expect(grounds).toHaveLength(1)
  expect(contrast(grounds[0]!, '#ffffff')).toBeGreaterThan(15)
  expect(texts.length).toBeGreaterThanOrEqual(3)
  expect(texts.filter(text => contrast(text, grounds[0]!) < 4.5)).toEqual([])
})
