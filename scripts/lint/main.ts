/** Checks slides.md and what it names; prints one line a problem and ends with 1 when there is one. */
import { projectRoot } from '../lib/paths.ts'
import { reportProblems } from '../lib/report-problems.ts'
import { loadDeck } from './deck.ts'
import { rules } from './rules/index.ts'

const deck = await loadDeck(projectRoot)
reportProblems(rules.flatMap(rule => rule(deck)))
