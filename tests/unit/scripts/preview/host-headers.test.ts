import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../../../scripts/lib/paths.ts'
import { headerRules, headersFor } from '../../../../scripts/preview/host-headers.ts'
import { readText } from '../../../../shared/read-text.ts'

const rules = headerRules(readText(join(projectRoot, 'netlify.toml')))

it('keeps hashed files for good, and asks again for the rest', () => {
  expect(headersFor(rules, '/assets/index-abc.js')['Cache-Control']).toBe('public, max-age=31536000, immutable')
  expect(headersFor(rules, '/covers/coast.svg')['Cache-Control']).toBe('no-cache')
})

it('lets no page load anything from elsewhere', () => {
  const policy = headersFor(rules, '/7')['Content-Security-Policy']!
  expect(policy).toContain('default-src \'self\'')
  expect(policy).not.toMatch(/https?:|\*/)
})

it('takes a path without a star as it is', () => {
  expect(headersFor([{ for: '/a', values: { X: '1' } }], '/a/b')).toEqual({})
})
