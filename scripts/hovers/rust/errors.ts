import type { TwoslashShikiReturn } from '@shikijs/twoslash/core'
import type { FlaggedRegion } from '../../../shared/twoslash/flagged-regions.ts'
import { run, Wrong } from '../../snippets/exec.ts'
import { hoverTarget } from '../workspace.ts'

type NodeError = Extract<TwoslashShikiReturn['nodes'][number], { type: 'error' }>

/** What rustc says in JSON, as far as it is read here; lines and columns from 1. */
interface Diagnostic {
  message: string
  level: 'error' | 'warning' | 'failure-note'
  code: { code: string } | null
  spans: { is_primary: boolean, line_start: number, column_start: number, line_end: number, column_end: number }[]
}

/**
 * The errors of a region that must not compile, where and as rustc tells them.
 *
 * @param region - the region
 * @param root - the folder of the copied samples, absolute
 * @throws Wrong if rustc finds nothing wrong with it
 */
export async function findErrors(region: FlaggedRegion, root: string): Promise<NodeError[]> {
  const { stderr } = await run('rustc', ['--edition', '2024', '--emit', 'metadata', '--out-dir', hoverTarget, '--error-format', 'json', region.file], root)
  const told = stderr.split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line) as Diagnostic)
  const nodes = told.flatMap(diagnostic => toNode(diagnostic, region))
  if (!nodes.length)
    throw new Wrong(`snippets/${region.file}: rustc has nothing against it:\n${stderr}`)
  return nodes
}

function toNode({ message, level, code, spans }: Diagnostic, { text, firstLine, indent }: FlaggedRegion): NodeError[] {
  const span = spans.find(span => span.is_primary && span.line_start === span.line_end)
  if (level !== 'error' || !code || !span)
    return []
  const line = span.line_start - 1 - firstLine
  const character = span.column_start - 1 - indent
  const start = text.split('\n').slice(0, line).reduce((sum, { length }) => sum + length + 1, character)
  return [{ type: 'error', level, code: code.code, text: message, start, length: span.column_end - span.column_start, line, character }]
}
