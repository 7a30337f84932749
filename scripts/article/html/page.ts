import type { ArticleHighlighter } from '../highlight.ts'
import type { Article } from '../model.ts'
import { aboutNotes } from '../../../shared/about-notes.ts'
import { escapeHtml } from '../../export/handout/markup.ts'
import { contentsHtml } from './contents.ts'
import { slideHtml } from './slide.ts'

/** Where things are, for the article's links and pictures. */
export interface ArticlePlaces {
  /** The path under which the deck is served, with a slash at both ends. */
  base: string
  /** The article's own address, where the deck's is known. */
  canonical?: string
}

/**
 * The article as one page, with its styles in it.
 *
 * @param article - what it says
 * @param highlighter - for its code
 * @param css - its styles but those of the code's colours
 * @param places - where things are
 */
export function pageHtml(article: Article, highlighter: ArticleHighlighter, css: string, { base, canonical }: ArticlePlaces): string {
  const [cover, ...slides] = article.slides
  const body = slides.map(slide => slideHtml(slide, highlighter, base)).join('\n')
  const title = escapeHtml(article.title)
  return `<!doctype html>
<html lang="${escapeHtml(article.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}: the talk to read</title>
<meta name="description" content="${escapeHtml(article.info)}">
<meta name="author" content="${escapeHtml(article.author)}">
${canonical ? `<link rel="canonical" href="${escapeHtml(canonical)}">\n` : ''}<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">
<link rel="preload" href="${base}fonts/pt-serif-400.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="${base}fonts/pt-serif-700.woff2" as="font" type="font/woff2" crossorigin>
<style>${css.replaceAll('url(\'/', `url('${base}`)}${highlighter.css()}</style>
</head>
<body>
<a class="skip" href="#contents">Skip to the contents</a>
<header class="head">
${cover ? slideHtml(cover, highlighter, base) : ''}
<div class="about"><p>${escapeHtml(aboutNotes)}</p>
<p class="about-types">Point at a name in Rust or Python code, tap it, or press <kbd>T</kbd>, and its type appears.</p></div>
${contentsHtml(article)}
</header>
<main>
${body}
</main>
<footer class="foot"><p>${title}, by ${escapeHtml(article.author)}. <a href="${base}1">See it as slides</a></p></footer>
</body>
</html>
`
}
