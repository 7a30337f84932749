import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder: absolute, without a trailing slash. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Slidev's own command, absolute. */
export const slidevCommand = join(projectRoot, 'node_modules/@slidev/cli/bin/slidev.mjs')
