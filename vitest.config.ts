import { defineConfig } from 'vitest/config'

/** The unit tests: what has logic and needs no browser. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
