import { homedir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { projectRoot } from '../lib/paths.ts'

/** Where the samples are, as the slides show them. */
export const snippets = join(projectRoot, 'snippets')

/** What is built stays out of the clone, so that a second run takes seconds. */
export const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'forged-in-rust')

/** A copy of the samples, in which they are built and run. */
export const work = join(cache, 'work')

/** The virtual environment that the samples' transcripts call `.venv`. */
export const venv = join(work, '.venv')

/** A program of the virtual environment. */
export const inVenv = (name: string): string => join(venv, 'bin', name)
