import type { Handout, HandoutPage, HandoutSlide } from './model.ts'
import { stateId } from '../choose-pages.ts'
import { FIRST_SECTION } from '../sections.ts'
import { contentsHtml } from './contents.ts'
import { escapeHtml, linkHtml } from './markup.ts'
import { sourcesHtml } from './sources-html.ts'

/**
 * The handout's HTML, with an empty figure for each state; the states themselves are moved there in the page.
 *
 * @param handout what it says
 */
export function handoutHtml(handout: Handout): string {
  const sections = handout.sections.map((section, index) => {
    const opener = section.opener ? openerHtml(section.opener) : ''
    // The first section is the whole talk's: its title is on the first page.
    const heading = index === 0 ? contentsHtml(handout) : `<h1 ${anchor(section.opener)}>${escapeHtml(section.title)}</h1>`
    return `<section class="handout-section" style="page: section-${index}">${heading}${opener}${section.slides.map(slideHtml).join('')}</section>`
  })
  return [...sections, sourcesHtml(handout.sources)].join('')
}

/**
 * The rules for the running heads: each section has pages of its own kind, for only so can they name it.
 *
 * @param handout what it says
 */
export function handoutPageRules({ sections, title }: Handout): string {
  const head = (name: string, text: string) => `@page ${name} { @top-left { content: ${JSON.stringify(text)} } }`
  return [
    `@page { @top-right { content: ${JSON.stringify(title)} } }`,
    ...sections.map((section, index) => head(`section-${index}`, index ? section.title : FIRST_SECTION)),
    head('sources', 'Sources'),
    // The first page has the title as its heading. A page is of its section first: “:first” alone would lose to it.
    '@page section-0:first { @top-left { content: none } @top-right { content: none } }',
  ].join('\n')
}

function anchor(slide: HandoutSlide | undefined): string {
  return slide ? `id="slide-${slide.no}"` : ''
}

function openerHtml(slide: HandoutSlide): string {
  return `<div class="handout-opener">${slide.pages.map(page => pageHtml(page)).join('')}</div>`
}

function slideHtml(slide: HandoutSlide): string {
  const heading = `<h2 ${anchor(slide)}><span class="handout-number">${slide.no}</span> ${escapeHtml(slide.title)}</h2>`
  // A heading stays with its first page.
  const [first, ...rest] = slide.pages
  return `<article class="handout-slide">${pageHtml(first!, heading)}${rest.map(page => pageHtml(page)).join('')}</article>`
}

function pageHtml({ state, notes }: HandoutPage, heading = ''): string {
  const kind = state.panes.length ? 'handout-code' : 'handout-words'
  const paragraphs = notes.map(({ click, text }, index) => {
    const spoken = click > 0 && notes[index - 1]?.click !== click ? ' class="handout-click"' : ''
    return `<p${spoken}>${linkHtml(text)}</p>`
  })
  return `<div class="handout-page ${kind}"><div class="handout-keep">${heading}<div class="handout-state" data-holds="${stateId(state)}"></div>${paragraphs[0] ? `<div class="handout-notes">${paragraphs[0]}</div>` : ''}</div>${paragraphs.length > 1 ? `<div class="handout-notes">${paragraphs.slice(1).join('')}</div>` : ''}</div>`
}
