import type { ScriptLine } from '../../setup/panes/script.ts'
import type { Deck, DeckSlide } from '../lint/deck.ts'
import { PANES_FENCE } from '../../setup/panes/fence.ts'
import { readScript } from '../../setup/panes/script.ts'
import { readRegion } from '../../shared/read-region.ts'

/**
 * The same talk as reveal.js would show it: what a click reveals is a fragment, and code that changes with the clicks is
 * one auto-animated slide a click, with reveal.js' own highlighting of lines.
 *
 * @param deck - the deck
 * @returns the page, with reveal.js and its plugin beside it in `dist/`
 */
export function revealDeck(deck: Deck): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>reveal.js</title>
<link rel="stylesheet" href="dist/reset.css"><link rel="stylesheet" href="dist/reveal.css">
<link rel="stylesheet" href="dist/theme/black.css"><link rel="stylesheet" href="dist/plugin/highlight/monokai.css">
</head><body><div class="reveal"><div class="slides">
${deck.slides.map(slide => sections(deck.root, slide)).join('\n')}
</div></div>
<script type="module">
import Reveal from './dist/reveal.mjs'
import Highlight from './dist/plugin/highlight.mjs'
window.deck = new Reveal({ width: 980, height: 552, hash: true, plugins: [Highlight] })
deck.initialize()
</script></body></html>`
}

function sections(root: string, slide: DeckSlide): string {
  const background = typeof slide.frontmatter.image === 'string' ? ` data-background-image="${slide.frontmatter.image.slice(1)}"` : ''
  const script = PANES_FENCE.exec(slide.content)?.[1]
  const words = wordsOf(slide.content.replace(PANES_FENCE, ''))
  if (!script)
    return `<section${background}>${words}</section>`
  const shown = new Map<string, ScriptLine>()
  return readScript(script).map((lines) => {
    lines.forEach(line => shown.set(line.side, line))
    return `<section data-auto-animate>${words.replaceAll(' class="fragment"', '')}${[...shown].map(([side, line]) => codeOf(root, side, line)).join('')}</section>`
  }).join('\n')
}

/** Headings, lists and paragraphs; components and styles are the deck's own and go. */
function wordsOf(markdown: string): string {
  const isRevealed = markdown.includes('v-click')
  const fragment = isRevealed ? ' class="fragment"' : ''
  return markdown.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '').split('\n').map((line) => {
    const text = line.replace(/<\/?[\w-][^>]*>|\{[^}]*\}|::\w+::/g, '').replace(/\[([^\]]*)\](?:\([^)]*\))?/g, '$1').trim()
    const [, heading, item] = /^(#+) |^(- )/.exec(text) ?? []
    if (heading)
      return `<h${heading.length}>${text.slice(heading.length + 1)}</h${heading.length}>`
    return item ? `<li${fragment}>${text.slice(2)}</li>` : text && `<p>${text}</p>`
  }).join('')
}

function codeOf(root: string, side: string, { file, region, lang, lit }: ScriptLine): string {
  const { text } = readRegion(root, file, region)
  const lines = lit === 'all' || lit === '0' ? '' : lit
  return `<pre data-id="${side}"><code class="language-${lang}" data-trim data-line-numbers="${lines}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`
}
