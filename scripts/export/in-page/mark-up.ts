/** Who is who in the talk, for headings and links. */
interface Marking {
  /** The numbers of the slides that open a section. */
  openers: number[]
  /** Where the deck is hosted, if that is known. */
  address: string | undefined
}

/**
 * Makes the print page's markup say what a reader of the PDF needs: which heading is of which rank, which graphics are
 * there for the eye only, and where links lead. Runs in the page, once.
 */
export function markUp({ openers, address }: Marking): void {
  for (const state of document.querySelectorAll<HTMLElement>('.print-slide-container')) {
    const slide = Number.parseInt(state.id)
    state.dataset.state = state.id
    rank(state, openers.includes(slide))
    for (const text of state.querySelectorAll<HTMLElement>('*')) {
      // A gradient cut to letters is drawn as a picture of them.
      if (getComputedStyle(text).backgroundClip === 'text')
        Object.assign(text.style, { background: 'none', color: 'var(--rust)' })
    }
    // Chromium tags the picture, not what is around it.
    for (const image of state.querySelectorAll<HTMLImageElement>('[role=img] img')) {
      const named = image.closest('[role=img]')!
      image.alt = named.getAttribute('aria-label') ?? image.alt
      named.removeAttribute('role')
      named.removeAttribute('aria-label')
    }
    // It only holds a picture that has its own alternative text.
    for (const figure of state.querySelectorAll('figure:not([aria-label])'))
      figure.setAttribute('role', 'group')
    for (const graphic of state.querySelectorAll('svg, img')) {
      const named = graphic.closest('[aria-label]') ?? graphic.getAttribute('alt')
      if (!named)
        graphic.setAttribute('aria-hidden', 'true')
    }
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.print-slide-container a[href]')) {
    const { origin, pathname, search, hash } = new URL(link.href)
    const [, slide] = /^\/(\d+)$/.exec(pathname) ?? []
    if (origin !== location.origin)
      continue
    if (slide)
      link.href = `#slide-${slide}`
    else if (address)
      link.href = `${address}${pathname}${search}${hash}`
    else
      link.removeAttribute('href')
  }

  /** A section is of the first rank, a slide of the second, what is within a slide of the third. */
  function rank(state: HTMLElement, opener: boolean) {
    const [title, ...rest] = state.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')
    title?.setAttribute('data-rank', opener ? '1' : '2')
    for (const heading of rest)
      heading.setAttribute('data-rank', opener ? '' : heading.tagName === 'H1' ? '2' : '3')
  }
}
