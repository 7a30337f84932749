import { defineConfig } from 'vitest/config'

/** The unit tests: what has logic and needs no browser. */
export default defineConfig({
  test: {
    // No test changes what another one sees; a process for each file would double the time.
    isolate: false,
    include: ['tests/unit/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
