import type { CodePiece } from '../code-pieces.ts'
import type { ArticleHighlighter } from '../highlight.ts'
import { lineRanges } from '../../../shared/line-ranges.ts'
import { escapeHtml } from '../../export/handout/markup.ts'

/**
 * Code with a caption that says which file it is, what of it is shown, and what is new in it.
 *
 * @param piece - what to show
 * @param highlighter - for its colours
 */
export function codeHtml(piece: CodePiece, highlighter: ArticleHighlighter): string {
  const { step, lines, lit, changed } = piece
  const whole = lines.length === step.text.split('\n').length
  const about = whole ? lit.length && lit.length < lines.length ? `, about ${lineRanges(lit)}` : '' : `, ${lineRanges(lines)}`
  const added = changed.length && changed.length < lines.length ? `, new: ${lineRanges(changed)}` : ''
  return `<figure class="code"><figcaption><strong>${escapeHtml(step.title)}</strong>${about}${added}</figcaption>
${highlighter.toHtml(piece)}</figure>`
}
