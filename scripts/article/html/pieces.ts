import type { ArticleHighlighter } from '../highlight.ts'
import type { Piece } from '../model.ts'
import { escapeHtml } from '../../export/handout/markup.ts'
import { codeHtml } from './code.ts'

/**
 * What a click shows, as HTML; items that follow each other make one list, code that stands side by side one row.
 *
 * @param pieces - the pieces, in reading order
 * @param highlighter - for code
 */
export function piecesHtml(pieces: readonly Piece[], highlighter: ArticleHighlighter): string {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    if (piece.kind === 'item' && groups.at(-1)?.[0]?.kind === 'item')
      groups.at(-1)!.push(piece)
    else
      groups.push([piece])
  }
  return groups.map(group => group[0]!.kind === 'item' ? `<ul class="points">${group.map(item => `<li>${(item as { html: string }).html}</li>`).join('')}</ul>` : pieceHtml(group[0]!, highlighter)).join('\n')
}

function pieceHtml(piece: Piece, highlighter: ArticleHighlighter): string {
  switch (piece.kind) {
    case 'code': return codeHtml(piece, highlighter)
    case 'chart': return chartHtml(piece)
    case 'picture': return `<figure class="drawing" role="img" aria-label="${escapeHtml(piece.alternative)}">${piece.svg}</figure>`
    case 'heading': return `<h3>${piece.html}</h3>`
    default: return `<p class="shown">${piece.html}</p>`
  }
}

function chartHtml({ name, task, svg, rows, source }: Extract<Piece, { kind: 'chart' }>): string {
  const body = rows.map(([label, figure]) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(figure)}</td></tr>`).join('')
  return `<figure class="chart"><figcaption><strong>${escapeHtml(name)}</strong> ${escapeHtml(task)}</figcaption>
${svg}
<details><summary>The figures of ${escapeHtml(name)} as a table</summary><table><caption>${escapeHtml(task)}</caption><thead><tr><th scope="col">Tool</th><th scope="col">Time</th></tr></thead><tbody>${body}</tbody></table></details>
<p class="source">${source}</p></figure>`
}
