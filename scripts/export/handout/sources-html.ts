import type { Source } from './sources.ts'
import { escapeHtml } from './markup.ts'

/**
 * The last section: where the figures of the talk come from.
 *
 * @param sources the sources; none makes no section
 */
export function sourcesHtml(sources: readonly Source[]): string {
  if (sources.length === 0)
    return ''
  const items = sources.map(({ source, date, url, figures }) => {
    const where = url ? `<br><a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : ''
    const what = figures.map(({ slide, text }) => `<li>${escapeHtml(text)}, <a href="#slide-${slide}">slide ${slide}</a></li>`).join('')
    return `<li><strong>${escapeHtml(source[0]!.toUpperCase() + source.slice(1))}</strong>, ${date}${where}<ul>${what}</ul></li>`
  })
  return `<section class="handout-section handout-sources" style="page: sources"><h1 id="sources">Sources</h1>
    <p>Where the figures of the talk come from, with year and month.</p><ol>${items.join('')}</ol></section>`
}
