import type { Load } from './measure-load.ts'
import { percentile } from '../statistics.ts'

/** A figure of a load: how it is shown, and what it should be at most. */
interface Figure {
  name: string
  read: (load: Load) => number
  digits: number
  aim?: number
}

const FIGURES: readonly Figure[] = [
  { name: 'first h1 painted, ms', read: load => load.heading, digits: 0, aim: 800 },
  { name: 'LCP, ms', read: load => load.largest, digits: 0, aim: 1000 },
  { name: 'TBT, ms', read: load => load.blocked, digits: 0, aim: 200 },
  { name: 'CLS', read: load => load.shift, digits: 3, aim: 0 },
  { name: 'kB until idle', read: load => load.bytes / 1000, digits: 0 },
  { name: 'requests until idle', read: load => load.requests, digits: 0 },
]

/** One row of the table, by its columns. */
export interface LoadRow {
  'this deck': string
  'stock': string
  'ratio': string
  'aim': string
}

/**
 * The median of each figure, ours beside that of stock Slidev.
 *
 * @param own the visits of this deck
 * @param stock those of the stock build
 */
export function loadTable(own: readonly Load[], stock: readonly Load[]): Record<string, LoadRow> {
  return Object.fromEntries(FIGURES.map(({ name, read, digits, aim }) => {
    const [ours, theirs] = [own, stock].map(loads => percentile(loads.map(read), 50)) as [number, number]
    // As it is shown: a shift of less than a thousandth is none.
    const isMet = aim !== undefined && Number(ours.toFixed(digits)) <= aim
    return [name, {
      'this deck': ours.toFixed(digits),
      'stock': theirs.toFixed(digits),
      'ratio': theirs > 0 ? (ours / theirs).toFixed(2) : '',
      'aim': aim === undefined ? '' : `${isMet ? 'met' : 'missed'}: ${aim}`,
    }]
  }))
}
