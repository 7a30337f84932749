import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deckTexts } from '../../../scripts/fonts/deck-texts.ts'
import { hoverProblems } from '../../../scripts/hovers/check.ts'
import { projectRoot } from '../../../scripts/lib/paths.ts'
import { loadDeck } from '../../../scripts/lint/deck.ts'
import { rules } from '../../../scripts/lint/rules/index.ts'
import { lintSnippets } from '../../../scripts/snippets/lint.ts'
import { hashFiles } from '../../../scripts/snippets/record.ts'
import { listRegions } from '../../../scripts/snippets/regions.ts'
import { flaggedRegions } from '../../../shared/twoslash/flagged-regions.ts'
import { makeCrlfCopy } from '../support/crlf-copy.ts'

describe('a checkout with CRLF', () => {
  it('is the same deck: slides, notes, regions, hashes, hovers and characters', async () => {
    const copy = makeCrlfCopy()
    const read = async (root: string) => ({
      ...await loadDeck(root),
      root: '',
      regions: listRegions(join(root, 'snippets')),
      hashes: hashFiles(join(root, 'snippets')),
      hovers: flaggedRegions(root),
      texts: deckTexts(root),
    })
    expect(await read(copy)).toEqual(await read(projectRoot))
  })

  it('is as sound', async () => {
    const deck = await loadDeck(makeCrlfCopy())
    expect([...rules.flatMap(rule => rule(deck)), ...lintSnippets(deck), ...hoverProblems(deck.root)]).toEqual([])
  })
})
