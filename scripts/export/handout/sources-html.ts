import type { Source } from './sources.ts'
import { escapeHtml } from './markup.ts'

/**
 * The last section: who answers for what the talk says.
 *
 * @param sources the sources; none makes no section
 */
export function sourcesHtml(sources: readonly Source[]): string {
  if (sources.length === 0)
    return ''
  return `<section class="handout-section handout-sources" style="page: sources"><h1 id="sources">Sources</h1>
    <p>Where the figures of the talk come from, and what its notes say of a tool, with year and month.</p><ol>${sources.map(sourceHtml).join('')}</ol></section>`
}

function sourceHtml({ source, date, url, unread, said }: Source): string {
  const when = date ? `, ${date}` : ''
  const doubt = unread ? ', not read again for this deck: as the talk had it' : ''
  const where = url ? `<br><a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : ''
  const what = said.map(({ slide, text }) => `<li>${escapeHtml(text)}, <a href="#slide-${slide}">slide ${slide}</a></li>`).join('')
  return `<li><strong>${escapeHtml(source)}</strong>${when}${doubt}${where}<ul>${what}</ul></li>`
}
