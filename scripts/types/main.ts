/**
 * Checks the types of the whole project, Vue components included.
 *
 * Slidev ships its client as source, so a component that imports it has the client checked under this project's
 * strict settings; errors inside node_modules/ are not ours to mend and are left out.
 */
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { projectRoot } from '../lib/paths.ts'
import { reportProblems } from '../lib/report-problems.ts'
import { ownErrors } from './own-errors.ts'

const { stdout, stderr, status } = spawnSync(process.execPath, ['--run', 'vue-tsc'], { cwd: projectRoot, encoding: 'utf8' })
const neverRan = status !== 0 && stdout.trim() === ''
reportProblems(neverRan ? [`types: vue-tsc did not run: ${stderr.trim()}`] : ownErrors(stdout))
