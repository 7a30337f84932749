import type { HoverText } from '../../../shared/twoslash/hover-text.ts'
import { placePopup } from './place.ts'

/** Ties a name to its popup for a screen reader. */
const ID = 'type-of-name'

/**
 * Shows the popup of a name, which goes with the page as that scrolls.
 *
 * @param name what it is about
 * @param text what it says
 * @returns takes it away
 */
export function showPopup(name: HTMLElement, { code, doc }: HoverText): () => void {
  const popup = element('div', 'hover-popup')
  popup.id = ID
  popup.role = 'tooltip'
  const signature = element('div', 'hover-popup-code')
  signature.append(...code.map(([piece, kind]) => element('span', kind ? `hover-${kind}` : '', piece)))
  popup.append(signature)
  if (doc) {
    const words = element('p')
    // Every second part stood between backticks.
    words.append(...doc.split('`').map((part, index) => index % 2 ? element('code', '', part) : part))
    popup.append(words)
  }
  document.querySelector('main')!.append(popup)
  name.setAttribute('aria-describedby', ID)
  const { clientWidth, clientHeight } = document.documentElement
  const { x, y } = placePopup(name.getBoundingClientRect(), { width: popup.offsetWidth, height: popup.offsetHeight }, { width: clientWidth, height: clientHeight })
  popup.style.transform = `translate(${Math.round(x + scrollX)}px, ${Math.round(y + scrollY)}px)`
  return () => {
    name.removeAttribute('aria-describedby')
    popup.remove()
  }
}

function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}
