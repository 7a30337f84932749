/**
 * Checks the types of the whole project, Vue components included.
 *
 * Slidev ships its client as source, so a component that imports it has the client checked under this project's
 * strict settings; errors inside node_modules/ are not ours to mend and are left out.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { projectRoot } from '../lib/paths.ts'
import { reportProblems } from '../lib/report-problems.ts'
import { ownErrors } from './own-errors.ts'

const vueTsc = join(dirname(createRequire(import.meta.url).resolve('vue-tsc/package.json')), 'bin/vue-tsc.js')
const { stdout, stderr, status } = spawnSync(process.execPath, [vueTsc, '--noEmit', '--pretty', 'false'], { cwd: projectRoot, encoding: 'utf8' })
const found = ownErrors(stdout)
reportProblems(found.length === 0 && status !== 0 && !stdout.trim() ? [`types: vue-tsc did not run: ${stderr.trim()}`] : found)
