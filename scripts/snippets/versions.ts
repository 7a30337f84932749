import type { Tools } from './session.ts'
import type { Tool } from './tools.ts'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { succeed } from './exec.ts'
import { snippets } from './paths.ts'

type Question = [name: string, command: string, args: string[]]

const ofR = (name: string, library = name): Question => [name, 'Rscript', ['-e', `cat(as.character(packageVersion("${library}")))`]]

/** What a tool is asked for its versions. */
const questions: Partial<Record<Tool, Question[]>> = {
  cargo: [['rustc', 'rustc', ['--version']]],
  python3: [['CPython', 'python3', ['--version']]],
  Rscript: [ofR('R', 'base'), ofR('dplyr'), ofR('readr')],
  tree: [['tree', 'tree', ['--version']]],
}

/**
 * The versions of everything that runs a sample.
 *
 * @param missing the tools that are not there to be asked
 */
export async function versions(missing: ReadonlyMap<Tool, string>): Promise<Tools> {
  const asked = Object.entries(questions).flatMap(([tool, questions]) => missing.has(tool as Tool) ? [] : questions)
  const answers = asked.map(async ([name, command, args]) => [name, /\d+(?:\.\d+)+/.exec((await succeed(command, args)).stdout)![0]] as const)
  const crates = readText(join(snippets, 'Cargo.lock'))
  const crate = (name: string): string => new RegExp(`name = "${name}"\nversion = "(.*)"`).exec(crates)![1]!
  const pinned = readText(join(snippets, 'requirements.txt'))
  return {
    ...Object.fromEntries(Array.from(pinned.matchAll(/^([\w-]+)==(.+)$/gm), ([, name, version]) => [name!, version!])),
    ...Object.fromEntries(await Promise.all(answers)),
    'pyo3': crate('pyo3'),
    'pyo3-polars': crate('pyo3-polars'),
    'fasthash': crate('fasthash'),
    'polars (Rust)': crate('polars'),
  }
}
