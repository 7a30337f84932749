import type { Benchmark, BenchmarkBar } from '../shared/benchmark'

/**
 * A bar's time as the chart writes it: two decimals below ten seconds, one from there.
 *
 * @param bar - the bar, its time in seconds
 */
export function barText({ seconds, stopped }: BenchmarkBar): string {
  if (stopped)
    return `> ${seconds} s`
  return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`
}

/**
 * The whole chart in one sentence, for those who do not see it.
 *
 * @param benchmark - what the chart draws
 */
export function benchmarkAlternative({ task, bars }: Pick<Benchmark, 'task' | 'bars'>): string {
  return `${task}: ${bars.map(bar => `${bar.label} ${barText(bar).replace('> ', 'more than ')}`).join(', ')}.`
}
