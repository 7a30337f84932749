import { parse } from 'yaml'
import { readText } from '../../shared/read-text.ts'
import { tokens } from './given/shown-words.ts'

/** A line of the author's notes. */
export interface Point {
  slide: number
  click: number
  /** The line as he wrote it. */
  wrote: string
  /** The words that the deck's notes must have for it, in their order. */
  says: string[]
}

type Written = Record<number, Record<number, Record<string, string[]>>>

/** All of them, in the order of the talk, as tests/points.yaml tells them. */
export const points: Point[] = Object.entries(parse(readText(new URL('../points.yaml', import.meta.url))) as Written)
  .flatMap(([slide, clicks]) => Object.entries(clicks).flatMap(([click, lines]) =>
    Object.entries(lines).map(([wrote, says]) => ({ slide: Number(slide), click: Number(click), wrote, says }))))

/**
 * The lines of the author's notes, click by click.
 *
 * @param note - the notes as given
 */
export function linesByClick(note: string): string[][] {
  return note.split('[click]').map(lines => lines.split('\n').map(line => line.replace(/^- /, '').trim()).filter(Boolean))
}

/**
 * One line for each point that the notes of a click do not have, or have before the one that comes before it.
 *
 * @param expected - the points of that click, in their order
 * @param spoken - the notes of that click
 */
export function missingPoints(expected: Point[], spoken: string): string[] {
  const text = tokens(spoken.toLowerCase()).join(' ')
  let from = 0
  return expected.flatMap(({ slide, click, wrote, says }) => says.flatMap((words) => {
    const wanted = tokens(words.toLowerCase()).join(' ')
    const at = text.indexOf(wanted, from)
    from = at < 0 ? from : at + wanted.length
    return at < 0 ? [`slide ${slide}, click ${click}, “${wrote}”: “${words}” is not in the notes, or too early: ${spoken}`] : []
  }))
}
