/** One run of an export. */
export interface ExportRun {
  name: string
  /** From start to end, s. */
  seconds: number
  pages: number
  /** Pages that show no text, or an error in its place. */
  faulty: number
  bytes: number
}

/**
 * The quickest run of each name, in the order in which the names come first; one with empty pages only if there is no
 * other, as it is quick to print nothing.
 *
 * @param runs all runs
 */
export function bestOf(runs: readonly ExportRun[]): ExportRun[] {
  return [...Map.groupBy(runs, ({ name }) => name).values()].map(ofName => ofName.reduce((best, run) => (run.faulty - best.faulty || run.seconds - best.seconds) < 0 ? run : best))
}

/**
 * A table of the runs, and how the first one compares with the last.
 *
 * @param runs the best run of each export: ours first, Slidev's with clicks last
 * @param files our files
 */
export function compareExports(runs: readonly ExportRun[], files: readonly Omit<ExportRun, 'seconds' | 'faulty'>[]): string {
  const [ours, stock] = [runs[0]!, runs.at(-1)!]
  const row = (...cells: string[]) => cells.map((cell, index) => index ? cell.padStart(12) : cell.padEnd(30)).join('')
  const perPage = ({ bytes, pages }: Pick<ExportRun, 'bytes' | 'pages'>) => bytes / pages / 1000
  const ratio = (a: number, b: number) => (a / b).toFixed(2)
  return [
    row('', 'pages', 'empty', 's', 'ms/page', 'kB/page'),
    ...runs.map(run => row(run.name, String(run.pages), String(run.faulty), run.seconds.toFixed(1), (run.seconds * 1000 / run.pages).toFixed(0), perPage(run).toFixed(1))),
    ...files.map(file => row(`  ${file.name}`, String(file.pages), '', '', '', perPage(file).toFixed(1))),
    '',
    `Against ${stock.name}, ${ours.name} take ${ratio(ours.seconds, stock.seconds)} of the time, ${ratio(ours.seconds / ours.pages, stock.seconds / stock.pages)} of it a page,`,
    `and ${ratio(perPage(ours), perPage(stock))} of the bytes a page; ${files.map(file => `${file.name} ${ratio(perPage(file), perPage(stock))}`).join(', ')}.`,
  ].join('\n')
}
