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
  const rare = lines.flatMap(({ tokens }) => tokens).filter(({ content }) => RARE.test(content))
  if (!rare.length)
    return
  const text = document.createElement('span')
  text.className = 'ahead'
  text.setAttribute('aria-hidden', 'true')
  // Each as in its line: what is shaped is known by its text and font.
  text.append(...rare.map(({ content }) => Object.assign(document.createElement('span'), { className: 'token', textContent: content })))
  code.append(text)
  void text.offsetWidth
  text.remove()
}
