/** Checks that every flagged region has its hover texts, of its present text; prints one line a problem and ends with 1 when there is one. */
import { projectRoot } from '../lib/paths.ts'
import { reportProblems } from '../lib/report-problems.ts'
import { hoverProblems } from './check.ts'

reportProblems(hoverProblems(projectRoot))
