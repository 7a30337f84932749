import { earlyKeys } from './early-keys.ts'
import { storedScheme } from './stored-scheme.ts'

/** Runs in each page before the first paint. netlify.toml has its hash. */
export const firstScript = `${storedScheme};${earlyKeys}`
