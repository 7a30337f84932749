/** One bar of a benchmark: a tool and the time it took. */
export interface BenchmarkBar {
  /** The tool's name. */
  label: string
  /** The time it took, in seconds. */
  seconds: number
  /** The run was stopped at `seconds`, the tool took longer. */
  stopped?: boolean
}

/** A benchmark that somebody measured and published. */
export interface Benchmark {
  /** The tool that it is about. */
  name: string
  /** What was measured. */
  task: string
  /** One bar a tool, fastest first. */
  bars: BenchmarkBar[]
  /** Where the figures are published, as a reader can look them up. */
  source: string
  /** The address of the source. */
  sourceUrl: string
}
