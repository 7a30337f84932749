import type { Served } from '../served.ts'

const ATTRIBUTE = /^\s*#\[(py\w+)\]/gm

/**
 * Adds an import of each of PyO3's attributes below a source: rust-analyzer has no hover for an attribute of a module,
 * which its own macro has replaced, but for the same name where it is imported.
 *
 * @param source - Rust code
 */
export function probeAttributes(source: string): Served {
  const names = [...new Set(Array.from(source.matchAll(ATTRIBUTE), ([, name]) => name!))]
  const path = 'use pyo3::'
  const first = source.split('\n').length
  return {
    text: [source, ...names.map(name => `${path}${name} as _;`)].join('\n'),
    columnOf: (_, column) => column,
    elsewhere: name => names.includes(name) ? [first + names.indexOf(name), path.length] : undefined,
  }
}
