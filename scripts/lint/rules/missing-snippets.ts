import type { Deck } from '../deck.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { snippetImports } from '../../lib/snippet-imports.ts'
import { problem } from '../problem.ts'

/** Every file that a slide imports by `<<<` is there. */
export function missingSnippets(deck: Deck): string[] {
  return deck.slides.flatMap(slide => snippetImports(slide.content)
    .filter(({ file }) => !existsSync(join(deck.root, file)))
    .map(({ file, text }) => problem(slide, `the snippet ${file} is missing; add it, or correct the name after <<<`, text)))
}
