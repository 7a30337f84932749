import { lineRanges } from '../../shared/line-ranges.ts'

/** What is lit in the panes of a slide: for each pane that has something lit, its lines in words. */
type Lit = Map<Element, string>

/**
 * What a slide has lit, pane by pane.
 *
 * @param slide - the slide's element
 */
export function litIn(slide: Element): Lit {
  const lit: Lit = new Map()
  for (const pane of slide.querySelectorAll('.slidev-code-wrapper')) {
    const lines = [...pane.querySelectorAll('.line')]
    const numbers = lines.flatMap((line, index) => line.matches('.slidev-code-highlighted') ? [Number(line.getAttribute('data-line') ?? index + 1)] : [])
    const file = pane.querySelector('.code-pane-title span')?.textContent
    if (numbers.length && pane.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      lit.set(pane, `${lineRanges(numbers)} lit${file ? ` in ${file}` : ''}`)
  }
  return lit
}

/**
 * What a click revealed, in words: what Slidev marks as revealed by it, then the lines that are lit since.
 *
 * @param slide - the slide's element, showing the click
 * @param before - what was lit before it
 */
export function revealedIn(slide: Element, before: Lit): string {
  const revealed = [...slide.querySelectorAll('.slidev-vclick-current:not(.slidev-vclick-hidden)')]
    .filter(element => !element.querySelector('.slidev-code-wrapper') && !element.parentElement!.closest('.slidev-vclick-current'))
    .map(spoken)
  const lit = [...litIn(slide)].flatMap(([pane, words]) => before.get(pane) === words ? [] : [words])
  return [...revealed, ...lit].filter(Boolean).join('. ')
}

/** The words of an element, with those that stand for its pictures. */
function spoken(element: Element): string {
  const named = element.getAttribute('aria-label')
  return (named ?? element.textContent.replace(/\s+/g, ' ').trim())
}
