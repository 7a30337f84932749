import { execFile } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { buildOptions, devOptions, exportOptions } from '../../../../scripts/lib/slidev-options.ts'

const cli = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))

/** The options that Slidev documents for a command, each with its short form. */
async function documented(command: string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...command, '--help'])
  return Array.from(stdout.matchAll(/^ +(?:-(\w), +)?--([\w-]+) /gm), ([, short, name]) => `${name} ${short ?? ''}`.trim()).sort()
}

function ours(options: Record<string, { type: string, short?: string }>): string[] {
  return Object.entries(options).map(([name, { short }]) => `${name} ${short ?? ''}`.trim()).sort()
}

it.concurrent.each<[string, string[], Record<string, { type: string, short?: string }>]>([
  ['dev', [], devOptions],
  ['build', ['build'], { ...exportOptions, ...buildOptions }],
  ['export', ['export'], exportOptions],
])('%s has every option that Slidev documents', async (_, command, options) => {
  expect(ours(options)).toEqual(await documented(command))
}, 60_000)
