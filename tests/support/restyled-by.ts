import type { CDPSession } from '@playwright/test'

/**
 * How many elements the browser works out the style of at once, at most, by what is done.
 *
 * @param session - the page's own; one that is traced already cannot be traced again
 * @param act - what is done
 * @returns how many; NaN if no style was seen, which is less than no number
 */
export async function restyledBy(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const counts: number[] = []
  const collect = ({ value }: { value: object[] }) => counts.push(...(value as { name: string, args: { elementCount?: number } }[]).flatMap(({ name, args }) => name === 'UpdateLayoutTree' ? [args.elementCount ?? 0] : []))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } })
  await act()
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  // On a busy machine a page may begin to be traced only behind what was done.
  return counts.length ? Math.max(...counts) : Number.NaN
}
