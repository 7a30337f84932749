import type { Article } from '../model.ts'
import { escapeHtml } from '../../export/handout/markup.ts'
import { FIRST_SECTION } from '../../export/sections.ts'

/**
 * The table of contents: the talk's sections, and under each its slides.
 *
 * @param article - what the article says
 */
export function contentsHtml({ sections, slides }: Article): string {
  const titles = new Map(slides.map(({ no, title }) => [no, title]))
  const link = (no: number, name = titles.get(no)!) => `<a href="#slide-${no}">${escapeHtml(name)}</a>`
  const parts = sections.map(({ opener, slides: numbers }, index) => {
    const inner = numbers.length ? `<ol>${numbers.map(no => `<li>${link(no)}</li>`).join('')}</ol>` : ''
    // The first section is the whole talk's, its title stands above.
    return `<li>${index ? link(opener) : FIRST_SECTION}${inner}</li>`
  })
  return `<nav id="contents" class="contents" aria-labelledby="contents-title"><h2 id="contents-title">Contents</h2><ol>${parts.join('')}</ol></nav>`
}
