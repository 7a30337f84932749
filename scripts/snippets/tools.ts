import { MissingTool, run } from './exec.ts'
import { fetchCrates, installPackages } from './packages.ts'

/** A program that the samples need. */
export type Tool = 'cargo' | 'c++' | 'python3' | 'Rscript' | 'tree'

/** How a tool is asked whether it is there, and how it can be had. */
interface Need {
  args: string[]
  /** Debian's packages; none where Debian's is too old. */
  debian: string[]
  mend: string
  /** What it has to bring along for the samples. */
  prepare?: () => Promise<void>
}

const needs: Record<Tool, Need> = {
  'cargo': { args: ['--version'], debian: [], mend: 'install Rust: https://rustup.rs', prepare: fetchCrates },
  'c++': { args: ['--version'], debian: ['g++'], mend: 'apt-get install g++ (fasthash compiles FarmHash)' },
  'python3': { args: ['-c', 'import ensurepip, venv'], debian: ['python3-venv'], mend: 'apt-get install python3-venv', prepare: installPackages },
  'Rscript': {
    args: ['-e', 'library(dplyr); library(readr)'],
    debian: ['r-base-core', 'r-cran-dplyr', 'r-cran-readr'],
    mend: 'apt-get install r-base-core r-cran-dplyr r-cran-readr',
  },
  'tree': { args: ['--version'], debian: ['tree'], mend: 'apt-get install tree' },
}

const tools = Object.keys(needs) as Tool[]

/** Why a tool cannot be used, in one line; undefined when it can. */
async function faultOf(tool: Tool): Promise<string | undefined> {
  const { args, mend } = needs[tool]
  const { exitCode, stderr } = await run(tool, args).catch(() => ({ exitCode: 1, stderr: 'not found' }))
  return exitCode === 0 ? undefined : `${tool} does not run (${stderr.trim().split('\n').at(-1)}): ${mend}`
}

/** Debian's packages for the tools that cannot be used here. */
export async function missingPackages(): Promise<string[]> {
  const faults = await Promise.all(tools.map(faultOf))
  return tools.flatMap((tool, index) => faults[index] ? needs[tool].debian : [])
}

/**
 * Makes the tools ready, one after the other.
 *
 * @returns why a tool cannot be used, by its name, for those that cannot
 */
export async function prepareTools(): Promise<Map<Tool, string>> {
  const missing = new Map<Tool, string>()
  for (const tool of tools) {
    const fault = await faultOf(tool) ?? await prepare(tool)
    if (fault)
      missing.set(tool, fault)
  }
  return missing
}

async function prepare(tool: Tool): Promise<string | undefined> {
  try {
    await needs[tool].prepare?.()
    return undefined
  }
  catch (error) {
    if (!(error instanceof MissingTool))
      throw error
    return error.message
  }
}
