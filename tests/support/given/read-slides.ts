import { join } from 'node:path'
import { parse } from '@slidev/parser'
import { projectRoot } from '../../../scripts/lib/paths.ts'
import { readText } from '../../../shared/read-text.ts'

/** A slide as its Markdown writes it. */
export interface WrittenSlide {
  /** As the audience counts: from 1. */
  no: number
  /** What it shows, without its notes. */
  content: string
  /** Its notes. */
  note: string
}

/**
 * The slides of a Markdown file.
 *
 * @param file - the file, from the project's root
 */
export async function readSlides(file: string): Promise<WrittenSlide[]> {
  const path = join(projectRoot, file)
  const { slides } = await parse(readText(path), path)
  return slides.map(({ index, content, note = '' }) => ({ no: index + 1, content, note }))
}
