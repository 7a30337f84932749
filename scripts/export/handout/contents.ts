import type { Handout, HandoutSlide } from './model.ts'
import { aboutNotes } from '../../../shared/about-notes.ts'
import { FIRST_SECTION } from '../sections.ts'
import { escapeHtml } from './markup.ts'

/**
 * The head of the first page: what this is, where the deck is, and which slides there are.
 *
 * @param handout what the handout says
 */
export function contentsHtml({ title, author, info, address, sections, sources }: Handout): string {
  const entry = ({ no, title }: HandoutSlide, name = title) => `<a href="#slide-${no}"><span class="handout-number">${no}</span> ${escapeHtml(name)}</a>`
  const parts = sections.map(({ opener, title, slides }, index) => {
    const name = index === 0 ? FIRST_SECTION : title
    return `<li>${opener ? entry(opener, name) : escapeHtml(name)}<ul>${slides.map(slide => `<li>${entry(slide)}</li>`).join('')}</ul></li>`
  })
  return `<header class="handout-head">
    <p class="handout-kind">Handout: the slides with notes</p>
    <h1 ${sections[0]?.opener ? `id="slide-${sections[0].opener.no}"` : ''}>${escapeHtml(title)}</h1>
    <p class="handout-author">${escapeHtml(author)}</p>
    <p>${escapeHtml(info)}</p>
    <p>${escapeHtml(aboutNotes)}</p>
${address ? `    <p>The deck: <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>\n` : ''}  </header>
  <nav class="handout-contents" aria-label="Contents"><ul>${parts.join('')}${sources.length ? `<li><a href="#sources">Sources</a></li>` : ''}</ul></nav>`
}
