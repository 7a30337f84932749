import { lineRanges } from '../../shared/line-ranges.ts'

/** What is lit in the panes of a slide: for each pane that has something lit, its lines in words. */
type Lit = Map<Element, string>

/** The lit lines of one pane. */
export interface LitLines {
  pane: Element
  /** The file's name, if the pane says it. */
  file: string | undefined
  /** `line 4`, `lines 10 to 13` */
  lines: string
  /** The first of them that is not empty, as written. */
  text: string
}

/**
 * The lit lines of a slide, pane by pane.
 *
 * @param slide - the slide's element
 */
export function litLinesIn(slide: Element): LitLines[] {
  return [...slide.querySelectorAll('.slidev-code-wrapper')].flatMap((pane) => {
    const lit = [...pane.querySelectorAll(':not([data-waiting]) > .line')].flatMap((line, index) => line.matches('.slidev-code-highlighted')
      ? [{ number: Number(line.getAttribute('data-line') ?? index + 1), text: line.textContent.trim() }]
      : [])
    if (!lit.length || !pane.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return []
    return [{
      pane,
      file: pane.querySelector('.code-pane-title span')?.textContent ?? undefined,
      lines: lineRanges(lit.map(({ number }) => number)),
      text: lit.find(({ text }) => text)?.text ?? '',
    }]
  })
}

/**
 * What a slide has lit, pane by pane.
 *
 * @param slide - the slide's element
 */
export function litIn(slide: Element): Lit {
  return new Map(litLinesIn(slide).map(({ pane, file, lines }) => [pane, `${lines} lit${file ? ` in ${file}` : ''}`]))
}

/**
 * What a click revealed, in words: what Slidev marks as revealed by it, then the lines that are lit since.
 *
 * @param slide - the slide's element, showing the click
 * @param before - what was lit before it
 * @param now - what is lit
 */
export function revealedIn(slide: Element, before: Lit, now: Lit): string {
  const lit = [...now].flatMap(([pane, words]) => before.get(pane) === words ? [] : [words])
  return [...wordsRevealedIn(slide), ...lit].filter(Boolean).join('. ')
}

/**
 * The words that the current click revealed.
 *
 * @param slide - the slide's element, showing the click
 */
export function wordsRevealedIn(slide: Element): string[] {
  return [...slide.querySelectorAll('.slidev-vclick-current:not(.slidev-vclick-hidden)')]
    .filter(element => !element.querySelector('.slidev-code-wrapper') && !element.parentElement!.closest('.slidev-vclick-current'))
    .map(spoken)
}

/** The words of an element, with those that stand for its pictures. */
function spoken(element: Element): string {
  const named = element.getAttribute('aria-label')
  return (named ?? element.textContent.replace(/\s+/g, ' ').trim())
}
