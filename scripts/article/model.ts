import type { Section } from '../export/sections.ts'
import type { Deck, DeckSlide } from '../lint/deck.ts'
import type { CodePiece } from './code-pieces.ts'
import type { ShownBlock, ShownBlocks } from './shown-block.ts'
import { shownTitle } from '../../shared/plain-title.ts'
import { pictureTexts } from '../export/picture-texts.ts'
import { readSections } from '../export/sections.ts'
import { notesByClick } from '../lib/notes.ts'
import { CodePieces } from './code-pieces.ts'
import { Headings } from './headings.ts'
import { slideCode } from './slide-code.ts'

/** Something that a click shows: a block that is no code, or code. */
export type Piece = Exclude<ShownBlock, { kind: 'code' }> | CodePiece

/** What one click of a slide adds, and what the notes say to it. */
export interface ArticleStep {
  /** The click, from 0. */
  click: number
  shown: Piece[]
  /** The paragraphs of the notes. */
  notes: string[]
}

/** A slide as a section of the article. */
export interface ArticleSlide {
  no: number
  title: string
  /** Whether it opens a part of the talk. */
  opens: boolean
  /** The picture behind it. */
  picture?: { path: string, alternative: string }
  steps: ArticleStep[]
}

/** All that the article says. */
export interface Article {
  title: string
  author: string
  info: string
  lang: string
  sections: Section[]
  slides: ArticleSlide[]
}

/**
 * What the article says.
 *
 * @param deck - the deck
 * @param shown - what each slide shows at each click, as the print page has it
 * @throws Error with one line that names the slide if its code cannot be read
 */
export function readArticle(deck: Deck, shown: readonly ShownBlocks[]): Article {
  const sections = readSections(deck.slides)
  const openers = new Set(sections.map(({ opener }) => opener))
  const { title, author, info, lang } = deck.headmatter
  return {
    title: String(title ?? ''),
    author: String(author ?? ''),
    info: String(info ?? ''),
    lang: String(lang ?? 'en'),
    sections,
    slides: deck.slides.map(slide => readSlide(slide, shown.filter(state => state.slide === slide.no), openers.has(slide.no), deck.root)),
  }
}

function readSlide(slide: DeckSlide, states: readonly ShownBlocks[], opens: boolean, root: string): ArticleSlide {
  const { no, frontmatter, note } = slide
  const title = shownTitle(slide.title)
  const notes = notesByClick(note)
  const picture = pictureTexts.find(({ path }) => path === (frontmatter.image ?? frontmatter.background))
  const code = new CodePieces(codeOf(slide, root))
  const headings = new Headings(states.map(({ blocks }) => blocks), block => isTitle(block, title))
  const steps = states.map(({ click, blocks }, index): ArticleStep => ({
    click,
    shown: blocks.flatMap((block, at): Piece[] => {
      if (!block || isTitle(block, title))
        return []
      if (block.kind === 'code')
        return headings.over(at, index, code.at(block.pane, click))
      // Below the talk's own title they are its byline.
      const piece = block.kind === 'heading' && no === 1 ? { ...block, kind: 'paragraph' as const } : block
      return headings.over(at, index, JSON.stringify(block) === JSON.stringify(states[index - 1]?.blocks[at]) ? [] : [piece])
    }),
    notes: notes[click] ?? [],
  }))
  return { no, title, opens, ...picture ? { picture } : {}, steps }
}

/** The section's own heading says the title already. */
function isTitle(block: ShownBlock, title: string): boolean {
  return block.kind === 'heading' && wordsOf(block.html).replaceAll('’', '\'') === title.replaceAll('’', '\'')
}

function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim()
}

function codeOf({ no, file, title, content }: DeckSlide, root: string) {
  try {
    return slideCode(content, root)
  }
  catch (error) {
    throw new Error(`${file}: slide ${no} “${title ?? 'no title'}”: ${(error as Error).message}`)
  }
}
