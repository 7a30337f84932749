import type { WrittenSlide } from './read-slides.ts'
import { diffArrays } from 'diff'
import { shownCode } from './shown-code.ts'
import { shownWords, tokens } from './shown-words.ts'

/** A place where a slide shows something else than in the talk as given; words and signs with a space between any two. */
export interface Difference {
  was: string
  is: string
}

/** Fewer equal words than this between two differences make one of them. */
const GAP = 3
/** From this share of equal words on two blocks of code are the same one. */
const ALIKE = 0.35

/**
 * Where a slide shows other words or other code than in the talk as given.
 *
 * @param given - the slide as given
 * @param deck - the same slide in the deck
 */
export function differences(given: WrittenSlide, deck: WrittenSlide): Difference[] {
  return [
    ...compare(shownWords(given.content), shownWords(deck.content)),
    ...pairs(shownCode(given.content).map(tokens), shownCode(deck.content).map(tokens)).flatMap(([was, is]) => compare(was, is)),
  ]
}

function compare(was: string[], is: string[]): Difference[] {
  const found: { was: string[], is: string[] }[] = []
  let open = false
  const parts = diffArrays(was, is)
  for (const [index, { value, added, removed }] of parts.entries()) {
    const last = found.at(-1)
    if (!added && !removed) {
      open = found.length > 0 && value.length < GAP && index < parts.length - 1
      if (open) {
        last!.was.push(...value)
        last!.is.push(...value)
      }
      continue
    }
    if (!open)
      found.push({ was: [], is: [] })
    open = true
    found.at(-1)![added ? 'is' : 'was'].push(...value)
  }
  return found.map(({ was, is }) => ({ was: was.join(' '), is: is.join(' ') }))
}

/** Each block beside the one that it came from, the most alike first; one that came from none, or went, beside nothing. */
function pairs(given: string[][], deck: string[][]): [was: string[], is: string[]][] {
  const found: [string[], string[]][] = []
  const ranked = given.flatMap(was => deck.map(is => ({ was, is, share: likeness(was, is) }))).sort((a, b) => b.share - a.share)
  const left = new Set(given)
  const right = new Set(deck)
  const take = (test: (was: string[], is: string[]) => boolean) => {
    for (const { was, is, share } of ranked) {
      if (share < ALIKE || !test(was, is))
        continue
      found.push([was, is])
      left.delete(was)
      right.delete(is)
    }
  }
  take((was, is) => left.has(was) && right.has(is))
  // One block as given can have become two.
  take((_, is) => right.has(is))
  // Its language is no difference of its own.
  return [...found, ...[...left].map(was => [was.slice(1), []] as [string[], string[]]), ...[...right].map(is => [[], is.slice(1)] as [string[], string[]])]
}

function likeness(one: string[], other: string[]): number {
  const equal = diffArrays(one, other).filter(({ added, removed }) => !added && !removed).reduce((sum, { value }) => sum + value.length, 0)
  return 2 * equal / (one.length + other.length)
}
