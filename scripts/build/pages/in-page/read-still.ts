/** A slide as it stands at its first click. */
export interface Still {
  /** Slidev's markup around the slide and in it, without what only scripts can use. */
  html: string
  /** Its heading. */
  title: string
  /** The paths of the style sheets that Slidev loaded for it, in their order. */
  sheets: string[]
}

/** Reads the slide in view. Runs in the page. */
export function readStill(): Still {
  const root = document.querySelector('#page-root')!.cloneNode(true) as Element
  const container = root.querySelector('#slide-container')!
  const canvas = container.querySelector<HTMLElement>('#slide-content')!
  // The controls, and what lies over all slides.
  container.replaceChildren(canvas)
  root.replaceChildren(container)
  canvas.replaceChildren(canvas.querySelector('#slideshow')!)
  // The sheet of the first paint knows how large the canvas is drawn, whatever the window.
  canvas.style.removeProperty('--slidev-slide-scale')
  for (const page of canvas.querySelectorAll<HTMLElement>('#slideshow > *')) {
    if (page.style.display === 'none')
      page.remove()
  }
  // What is there for a click that is to come.
  root.querySelectorAll('[data-waiting]').forEach(element => element.remove())
  for (const element of root.querySelectorAll('[frontmatter]'))
    element.removeAttribute('frontmatter')
  const comments = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT)
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode())
    comment.parentNode!.removeChild(comment)
  const heading = root.querySelector('h1')?.cloneNode(true) as Element | undefined
  heading?.querySelectorAll('br').forEach(wrap => wrap.replaceWith(' '))
  const path = (address: string) => new URL(address, location.href).pathname
  return {
    html: root.outerHTML,
    title: heading?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    sheets: [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => path(href)),
  }
}
