import type { ArticleHighlighter } from '../highlight.ts'
import type { ArticleSlide, ArticleStep } from '../model.ts'
import { escapeHtml, linkHtml } from '../../export/handout/markup.ts'
import { piecesHtml } from './pieces.ts'

/**
 * A slide as a section under its heading: what each click shows, followed by what the notes say to it.
 *
 * @param slide - the slide
 * @param highlighter - for its code
 * @param base - the path under which the deck is served, with a slash at both ends
 */
export function slideHtml(slide: ArticleSlide, highlighter: ArticleHighlighter, base: string): string {
  const { no, title, opens, picture, steps } = slide
  const rank = no === 1 ? 'h1' : 'h2'
  const heading = `<${rank} id="slide-${no}"><a class="anchor" href="#slide-${no}">${escapeHtml(title)}</a></${rank}>`
  const toSlide = `<a class="to-slide" href="${base}${no}" aria-label="Slide ${no}: ${escapeHtml(title)}">Slide ${no}</a>`
  const artwork = picture ? `<img class="artwork" src="${base}${picture.path.slice(1)}" alt="${escapeHtml(picture.alternative)}" width="980" height="552"${no === 1 ? '' : ' loading="lazy"'}>` : ''
  return `<section class="slide${opens ? ' opens' : ''}" aria-labelledby="slide-${no}">
${artwork}${heading}${toSlide}
${steps.map(step => stepHtml(step, highlighter)).join('\n')}
</section>`
}

function stepHtml({ shown, notes }: ArticleStep, highlighter: ArticleHighlighter): string {
  // Words first, then what is said to them, and then the code or the chart that it is about.
  const words = shown.filter(({ kind }) => kind !== 'code' && kind !== 'chart' && kind !== 'picture')
  const figures = shown.filter(piece => !words.includes(piece))
  const prose = notes.map(note => `<p>${linkHtml(note)}</p>`).join('')
  return `${piecesHtml(words, highlighter)}${prose}${piecesHtml(figures, highlighter)}`
}
