import type { Page } from '@playwright/test'

/** An icon or a piece of text of Slidev's shell, as it is seen. */
export interface ShellPart {
  what: string
  /** An icon needs less contrast than a text. */
  isIcon: boolean
  /** To its ground, 1 to 21. */
  contrast: number
}

/**
 * The icons and the texts of Slidev's shell that can be seen and used; slides, and what is disabled, left out.
 *
 * What has just been asked of the page, as a new size or scheme, is waited for: Slidev's bars come and go by fading.
 *
 * @param page - a page with the deck reader
 */
export async function shellParts(page: Page): Promise<ShellPart[]> {
  return await page.evaluate(async () => {
    const { contrasts, moving } = window.deckReader
    // A change is heard before one frame, and drawn before the next; what moves then is looked at in each, as settle does.
    for (let frame = 0; frame < 2 || moving().length; frame++)
      await new Promise(resolve => requestAnimationFrame(resolve))
    const isIcon = (element: Element) => getComputedStyle(element).maskImage !== 'none' || element.matches('svg')
    const hasText = (element: Element) => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim())
    const isSeen = (element: Element) => {
      const { width, height, top, left, right, bottom } = element.getBoundingClientRect()
      return width > 1 && height > 1 && right > 0 && bottom > 0 && top < innerHeight && left < innerWidth && element.checkVisibility({ visibilityProperty: true })
    }
    const isTransparent = (element: Element) => {
      for (let it: Element | null = element; it; it = it.parentElement) {
        if (getComputedStyle(it).opacity === '0')
          return true
      }
      return false
    }
    const parts = [...document.querySelectorAll('body *')]
      .filter(element => !element.closest('#slideshow, .slidev-page, .sr-only, .disabled, [aria-live]') && (isIcon(element) || hasText(element)) && isSeen(element) && !isTransparent(element))
      .map(element => ({ element, isIcon: isIcon(element) }))
    // An icon is drawn as a ground in the ink of what it stands in.
    const all = contrasts(parts.map(({ element, isIcon }) => isIcon ? element.parentElement! : element))
    return parts.map(({ element, isIcon }, index) => ({
      what: isIcon ? element.closest('[title]')?.getAttribute('title') ?? element.getAttribute('class') ?? '' : element.textContent!.trim().slice(0, 40),
      isIcon,
      contrast: all[index]!,
    }))
  })
}
