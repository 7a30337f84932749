import type { Deck } from '../deck.ts'
import { problem } from '../problem.ts'

/** Every frontmatter is YAML: Slidev takes what it can read of one that is not, and says nothing. */
export function frontmatterYaml(deck: Deck): string[] {
  return deck.slides.flatMap(slide => slide.yamlErrors.map(({ message, line }) => {
    // What is never closed is missed only where the frontmatter ends.
    const near = slide.lines.slice(0, line + 1).findLast(text => text.trim() !== '---')
    return problem(slide, `its frontmatter is no YAML: ${message}; mend it here or in the line before`, near)
  }))
}
