/** Checks the code on the slides without the tools that run it; one line a problem. */
import { projectRoot } from '../lib/paths.ts'
import { reportProblems } from '../lib/report-problems.ts'
import { loadDeck } from '../lint/deck.ts'
import { lintSnippets } from './lint.ts'

reportProblems(lintSnippets(await loadDeck(projectRoot)))
