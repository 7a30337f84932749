import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { firstScript } from '../../../../scripts/build/pages/first-script.ts'
import { projectRoot } from '../../../../scripts/lib/paths.ts'
import { headersFor, readHostRules, redirectFor } from '../../../../scripts/preview/host-rules.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const rules = await readHostRules(join(projectRoot, 'netlify.toml'))

function written(toml: string): string {
  const file = join(tempFolder(), 'netlify.toml')
  writeFileSync(file, toml)
  return file
}

it('keeps hashed files for good, and asks again for the rest', () => {
  expect(headersFor(rules, '/assets/index-abc.js')['Cache-Control']).toBe('public, max-age=31536000, immutable')
  expect(headersFor(rules, '/assets/slidev/play-abc.js')['Cache-Control']).toBe('public, max-age=31536000, immutable')
  expect(headersFor(rules, '/covers/coast.svg')['Cache-Control']).toBe('no-cache')
})

it('lets no page load anything from elsewhere, and run no script of its own but the one that is known', () => {
  const policy = headersFor(rules, '/7')['Content-Security-Policy']!
  expect(policy).not.toMatch(/https?:|\*/)
  const scripts = /script-src ([^;]+)/.exec(policy)![1]
  expect(scripts).toBe(`'self' 'sha256-${createHash('sha256').update(firstScript).digest('base64')}'`)
  expect(/style-src ([^;]+)/.exec(policy)![1]).not.toContain('unsafe-inline')
})

it('knows where a path leads that is no page', () => {
  expect(redirectFor(rules, '/presenter')).toMatchObject({ to: '/presenter/1', status: 302 })
  expect(redirectFor(rules, '/nonsense')).toBeUndefined()
})

it('says what the host would refuse', async () => {
  await expect(readHostRules(written('[[headers]]\nfor = "/a"\n[headers.values]\nX = 1\n'))).rejects.toThrow(/^netlify\.toml: [^\n]+$/)
  await expect(readHostRules(written('[[redirects]]\nfrom = "/*"\nto = "/index.html"\nstatus = 200\n'))).rejects.toThrow('netlify.toml: the redirect from /* has a pattern')
})
