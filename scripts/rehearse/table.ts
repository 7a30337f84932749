import type { SectionFigures } from './figures.ts'
import { clockWords } from '../../shared/pace/pace.ts'

/**
 * The table of a rehearsal, one section a line, with the last rehearsal beside it.
 *
 * @param figures what each section took
 * @param last the same of the rehearsal before; its sections are found by their titles
 */
export function rehearsalTable(figures: readonly SectionFigures[], last: readonly SectionFigures[] | undefined): string {
  const lastTimes = new Map(last?.map(({ title, took }) => [title, took]))
  const total = (all: readonly SectionFigures[]) => ({
    title: 'together',
    planned: all.reduce((sum, { planned }) => sum + planned, 0),
    took: all.reduce((sum, { took }) => sum + took, 0),
  })
  const line = ({ title, planned, took, longest }: SectionFigures, before: number | undefined) => [
    title,
    clock(planned),
    took ? clock(took) : '–',
    took ? difference(took - planned) : '',
    ...last ? [before ? clock(before) : '–'] : [],
    longest ? `${clock(longest.took)} at ${longest.slide}/${longest.click}` : '',
  ]
  return alignColumns([
    ['section', 'planned', 'taken', 'over', ...last ? ['last time'] : [], 'longest stay'],
    ...figures.map(section => line(section, lastTimes.get(section.title))),
    line(total(figures), last && total(last).took),
  ])
}

/** A time in ms as minutes and seconds, rounded. */
function clock(ms: number): string {
  return clockWords(Math.round(ms / 1000))
}

function difference(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return seconds === 0 ? '0:00' : `${seconds > 0 ? '+' : '−'}${clock(Math.abs(ms))}`
}

/** The first and the last column to the left, times to the right. */
function alignColumns(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows
    .map(row => row
      .map((cell, column) => column === 0 || column === row.length - 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))
      .join('  ')
      .trimEnd())
    .join('\n')
}
