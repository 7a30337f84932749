/** What is different from page to page. */
export interface PageParts {
  /** The page that Slidev built, whole. */
  template: string
  title: string
  description?: string
  /** Where the page is, if that is known. */
  canonical?: string
  /** The absolute address of the picture that services show beside a link, if it is known. */
  picture?: string
  /** Whether search engines should leave the page out. */
  hidden?: boolean
  /** The path of the manifest that makes the deck an app. */
  manifest: string
  /** The path of the sheet for the first paint. */
  sheet: string
  /** The paths of the fonts that the first paint needs. */
  fonts: readonly string[]
  /** The path of the picture that the first paint has as its ground, if it has one. */
  cover?: string
  /** The paths of the modules that its slide needs beside those of every page. */
  modules?: readonly string[]
  /** The paths of the sheets that they come with. */
  lateSheets?: readonly string[]
  /** A script that runs before the first paint. */
  script: string
  /** What is there before Slidev is. */
  body?: string
  /** Whether the page is only what `body` says, without Slidev. */
  fixed?: boolean
}

/** Makes a page from Slidev's. Runs in a page, in which it changes nothing. */
export function composePage({ template, title, description, canonical, picture, hidden, manifest, sheet, fonts, cover, modules = [], lateSheets = [], script, body, fixed }: PageParts): string {
  const page = new DOMParser().parseFromString(template, 'text/html')
  const { head } = page
  const link = (attributes: Record<string, string>) => {
    const element = page.createElement('link')
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(name, value)
    return element
  }
  const meta = (attribute: 'name' | 'property', key: string, content?: string) => {
    const element = head.querySelector(`meta[name="${key}"], meta[property="${key}"]`) ?? head.appendChild(page.createElement('meta'))
    if (content === undefined)
      return element.remove()
    element.setAttribute(attribute, key)
    element.setAttribute('content', content)
  }
  page.title = title
  head.querySelectorAll('[http-equiv]').forEach(it => it.remove())
  meta('name', 'color-scheme', 'light dark')
  for (const key of ['og:title', 'twitter:title'])
    meta('property', key, fixed ? undefined : title)
  if (description !== undefined)
    meta('name', 'description', description)
  meta('property', 'og:description', fixed ? undefined : description ?? head.querySelector('meta[name="description"]')?.getAttribute('content') ?? undefined)
  meta('property', 'og:type', fixed ? undefined : 'article')
  meta('property', 'og:url', canonical)
  for (const key of ['og:image', 'twitter:image'])
    meta('property', key, picture)
  if (picture) {
    meta('property', 'og:image:width', '1200')
    meta('property', 'og:image:height', '630')
    meta('name', 'twitter:card', 'summary_large_image')
  }
  else {
    for (const key of ['og:image:width', 'og:image:height', 'twitter:card'])
      meta('property', key)
  }
  if (hidden)
    meta('name', 'robots', 'noindex')
  if (canonical)
    head.append(link({ rel: 'canonical', href: canonical }))

  head.append(link({ rel: 'manifest', href: manifest }))

  head.append(...lateSheets.map(href => link({ rel: 'stylesheet', crossorigin: '', href })))
  // Slidev's own styles and scripts come behind what the first paint needs; setup/start switches the styles on.
  for (const late of head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    late.media = 'not all'
    late.dataset.late = ''
  }
  const first = page.createElement('script')
  first.textContent = script
  const charset = head.querySelector('meta[charset]')
  charset?.after(
    first,
    link({ 'rel': 'stylesheet', 'href': sheet, 'data-first': '' }),
    ...fonts.map(href => link({ rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: '' })),
    // A ground is found only when its element is styled; behind the fonts, so that the words do not wait for it.
    ...cover ? [link({ rel: 'preload', href: cover, as: 'image', fetchpriority: 'low' })] : [],
  )
  // A module that another one asks for is run in the same task as that one; one that has a script of its own is not.
  const entry = head.querySelector('script[type="module"]')
  for (const preload of head.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')) {
    const module = page.createElement('script')
    module.type = 'module'
    module.crossOrigin = preload.crossOrigin
    module.setAttribute('src', preload.getAttribute('href')!)
    entry?.before(module)
    preload.remove()
  }
  // Else it would be asked for only once Slidev runs.
  head.append(...modules.map(href => link({ rel: 'modulepreload', crossorigin: '', href, fetchpriority: 'low' })))
  for (const script of page.querySelectorAll('script[src]'))
    script.setAttribute('fetchpriority', 'low')
  if (body !== undefined)
    page.querySelector('#app')!.insertAdjacentHTML('afterend', body)
  if (fixed)
    page.querySelectorAll('script[src], link[data-late], #app, #mermaid-rendering-container').forEach(it => it.remove())
  return `<!doctype html>\n${page.documentElement.outerHTML.replace(/\n\s*\n/g, '\n')}\n`
}
