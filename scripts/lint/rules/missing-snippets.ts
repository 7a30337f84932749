import type { Deck } from '../deck.ts'
import { join } from 'node:path'
import { isFile } from '../../lib/is-file.ts'
import { snippetImports } from '../../lib/snippet-imports.ts'
import { problem } from '../problem.ts'

/** Every file that a slide imports by `<<<` is there, and under snippets/, where it is verified. */
export function missingSnippets(deck: Deck): string[] {
  return deck.slides.flatMap(slide => snippetImports(slide.content).flatMap(({ file, text }) => {
    if (!file.startsWith('snippets/'))
      return problem(slide, `the snippet ${file} is not under snippets/; move it there, so that it is verified`, text)
    return isFile(join(deck.root, file))
      ? []
      : problem(slide, `the snippet ${file} is missing; add it, or correct the name after <<<`, text)
  }))
}
