import { join, relative } from 'node:path'
import { load } from '@slidev/parser/fs'
import { readText } from '../../shared/read-text.ts'

/** One slide as the lint sees it. */
export interface DeckSlide {
  /** As the audience counts: from 1. */
  no: number
  title: string | undefined
  /** The Markdown file it stands in, project-relative, with forward slashes. */
  file: string
  /** One-based line of that file where the slide starts. */
  firstLine: number
  /** The slide's lines as written, frontmatter and notes included. */
  lines: readonly string[]
  frontmatter: Readonly<Record<string, unknown>>
  /** What is wrong with the frontmatter as YAML, and in which of the slide's lines, from 0. */
  yamlErrors: readonly { message: string, line: number }[]
  /** The slide without frontmatter and notes. */
  content: string
  note: string | undefined
}

/** A deck and where it lives. */
export interface Deck {
  /** The project's folder, absolute. */
  root: string
  headmatter: Readonly<Record<string, unknown>>
  slides: readonly DeckSlide[]
}

/**
 * Reads `slides.md` of a folder as Slidev does.
 *
 * @param root the project's folder, absolute
 * @throws when there is no slides.md or Slidev cannot parse it
 */
export async function loadDeck(root: string): Promise<Deck> {
  const { slides, headmatter } = await load({ roots: [root], userRoot: root }, join(root, 'slides.md'))
  return {
    root,
    headmatter,
    slides: slides.map(({ source, index, title, frontmatter, content, note }) => ({
      no: index + 1,
      title,
      file: relative(root, source.filepath).replaceAll('\\', '/'),
      firstLine: source.start + 1,
      lines: readText(source.filepath).split('\n').slice(source.start, source.end),
      frontmatter,
      yamlErrors: (source.frontmatterDoc?.errors ?? []).map(({ message, linePos }) => ({
        message: message.replace(/ at line \d[\s\S]*/, ''),
        line: linePos?.[0].line ?? 0,
      })),
      content,
      note,
    })),
  }
}
