import type { ShownBlock, ShownBlocks } from '../shown-block.ts'

/**
 * Reads what each state on the print page shows, block by block. A block has the same place in the list at every click
 * of its slide, so that two clicks can be compared. Runs in the page.
 */
export function readBlocks(): ShownBlocks[] {
  const TEXT = 'h1, h2, h3, h4, li, p'
  const PANE = '.slidev-code-wrapper'
  /** What is kept of the markup inside a text. */
  const INLINE = new Set(['A', 'BR', 'CODE', 'EM', 'MARK', 'STRONG'])
  const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

  return [...document.querySelectorAll('.print-slide-container')].map((state) => {
    const [slide, click] = state.id.split('-').map(Number)
    const panes = [...state.querySelectorAll(PANE)]
    return { slide: slide!, click: click! - 1, blocks: blocksIn(state, panes) }
  })

  function blocksIn(element: Element, panes: readonly Element[]): (ShownBlock | undefined)[] {
    return [...element.children].flatMap((child) => {
      if (child.matches('script, style, [aria-hidden=true], .rough-annotation'))
        return []
      const seen = isSeen(child)
      if (child.matches(PANE))
        return [seen ? { kind: 'code' as const, pane: panes.indexOf(child) } : undefined]
      if (child.matches('figure:has(svg text)'))
        return [seen ? chart(child) : undefined]
      if (child.matches('[role=img][aria-label]') && child.querySelector('svg, img'))
        return [seen ? picture(child) : undefined]
      if (!child.matches(TEXT) && !hasOwnText(child))
        return blocksIn(child, panes)
      const html = seen ? inline(child).trim() : ''
      return [html ? { kind: kindOf(child), html } : undefined, ...[...child.querySelectorAll(':scope > ul, :scope > ol')].flatMap(list => blocksIn(list, panes))]
    })
  }

  function kindOf(element: Element) {
    return /^H\d$/.test(element.tagName) ? 'heading' as const : element.tagName === 'LI' ? 'item' as const : 'paragraph' as const
  }

  function hasOwnText(element: Element) {
    return [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim())
  }

  /** The seen words of an element, with links, code and what is circled. */
  function inline(element: Element): string {
    return [...element.childNodes].map((node) => {
      if (node.nodeType === Node.TEXT_NODE)
        return escape(node.textContent!)
      if (!(node instanceof Element) || node.matches('ul, ol, .rough-annotation, [aria-hidden=true]') || !isSeen(node))
        return ''
      if (node.matches('[role=img]') && !node.textContent.trim())
        return escape(node.getAttribute('aria-label') ?? '')
      const circled = node.nextElementSibling?.matches('.rough-annotation:has(path)') && isSeen(node.nextElementSibling)
      const html = tagged(node, inline(node))
      return circled ? `<mark>${html}</mark>` : html
    }).join('')
  }

  function tagged(element: Element, html: string) {
    const tag = element.tagName.toLowerCase()
    if (tag === 'br')
      return '<br>'
    if (!INLINE.has(element.tagName))
      return html
    return element instanceof HTMLAnchorElement ? `<a href="${escape(element.href)}">${html}</a>` : `<${tag}>${html}</${tag}>`
  }

  function chart(figure: Element): ShownBlock {
    const svg = figure.querySelector('svg:has(text)')!
    const rows = [...svg.querySelectorAll('g')].map(bar => [...bar.querySelectorAll('text')].map(text => text.textContent.trim()) as [string, string])
    const [name, task] = [...figure.querySelectorAll('figcaption > *')].map(part => part.textContent.trim())
    return { kind: 'chart', name: name ?? '', task: task ?? '', svg: drawing(svg), rows, source: inline(figure.querySelector('p')!).trim() }
  }

  function picture(holder: Element): ShownBlock {
    const image = holder.querySelector('svg, img')!
    return { kind: 'picture', svg: drawing(image), alternative: holder.getAttribute('aria-label')! }
  }

  /** A drawing without what ties it to the slide's styles. */
  function drawing(element: Element): string {
    const copy = element.cloneNode(true) as Element
    for (const each of [copy, ...copy.querySelectorAll('*')]) {
      for (const { name } of [...each.attributes].filter(({ name }) => /^data-|^style$/.test(name)))
        each.removeAttribute(name)
    }
    // One that stands in its own address has no path.
    if (copy instanceof HTMLImageElement && !copy.src.startsWith('data:'))
      copy.setAttribute('src', new URL(copy.src).pathname)
    return copy.outerHTML
  }
}
