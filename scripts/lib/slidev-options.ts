// What Slidev documents for its commands; a test compares them with `slidev --help`.

/** The options of `slidev`, the server that reloads. */
export const devOptions = {
  theme: { type: 'string', short: 't' },
  port: { type: 'string', short: 'p' },
  open: { type: 'boolean', short: 'o' },
  remote: { type: 'string' },
  tunnel: { type: 'boolean' },
  log: { type: 'string' },
  inspect: { type: 'boolean' },
  force: { type: 'boolean', short: 'f' },
  bind: { type: 'string' },
  base: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** The options of `slidev export`; `slidev build` has them, too. */
export const exportOptions = {
  'theme': { type: 'string', short: 't' },
  'output': { type: 'string' },
  'format': { type: 'string' },
  'timeout': { type: 'string' },
  'wait': { type: 'string' },
  'wait-until': { type: 'string' },
  'range': { type: 'string' },
  'dark': { type: 'boolean' },
  'with-clicks': { type: 'boolean', short: 'c' },
  'executable-path': { type: 'string' },
  'with-toc': { type: 'boolean' },
  'per-slide': { type: 'boolean' },
  'scale': { type: 'string' },
  'omit-background': { type: 'boolean' },
  'help': { type: 'boolean', short: 'h' },
  'version': { type: 'boolean', short: 'v' },
} as const

/** The options that only `slidev build` has. */
export const buildOptions = {
  'out': { type: 'string', short: 'o' },
  'base': { type: 'string' },
  'download': { type: 'boolean', short: 'd' },
  'without-notes': { type: 'boolean' },
  'router-mode': { type: 'string' },
  'inspect': { type: 'boolean' },
} as const
