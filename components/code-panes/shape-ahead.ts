import type { CodeLine } from '../../shared/panes'

/** All but what stands on every keyboard. */
const RARE = /[^\t\x20-\x7E]/

/**
 * Has the browser find and shape the emoji of code before it is shown: the first time each takes it a millisecond or two,
 * which a press would wait for.
 *
 * @param code - the element that the code will be in, on the canvas
 * @param lines - the code's lines
 */
export function shapeAhead(code: HTMLElement, lines: CodeLine[]): void {
  const rare = lines.flatMap(({ tokens }) => tokens.map(({ content }) => content)).filter(content => RARE.test(content))
  if (!rare.length)
    return
  const text = document.createElement('span')
  text.className = 'ahead'
  text.setAttribute('aria-hidden', 'true')
  text.textContent = rare.join(' ')
  code.append(text)
  void text.offsetWidth
  text.remove()
}
