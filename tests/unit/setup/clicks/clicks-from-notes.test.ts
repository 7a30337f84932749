import { expect, it } from 'vitest'
import { projectRoot } from '../../../../scripts/lib/paths.ts'
import { loadDeck } from '../../../../scripts/lint/deck.ts'
import { clicksFromNotes } from '../../../../setup/clicks/clicks-from-notes.ts'
import { talk } from '../../../support/talk.ts'

it('knows the clicks of every slide before one is mounted', async () => {
  const { slides } = await loadDeck(projectRoot)
  const known = await Promise.all(slides.map(async ({ note, frontmatter }) => {
    const written = { ...frontmatter } as { clicks?: number }
    await clicksFromNotes.transformNote!(note, written)
    return written.clicks
  }))
  expect(known).toEqual(talk.slides.map(({ clicks }) => clicks))
})

it('leaves clicks alone that the frontmatter says', async () => {
  const frontmatter = { clicks: 4 }
  await clicksFromNotes.transformNote!('[click]', frontmatter)
  expect(frontmatter.clicks).toBe(4)
})
