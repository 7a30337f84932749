import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import axe from 'axe-core'

/** What axe is asked. */
export interface AxeQuestion {
  /** The part of the page that is looked at, as a selector; all of it unless given. */
  include?: string
  /** A part that is left out, as a selector. */
  exclude?: string
  /** Rules of axe that something else holds. */
  without?: string[]
  /** The only rules that are asked; all unless given. */
  only?: string[]
}

/**
 * What axe finds on a page.
 *
 * @param page - a page at rest
 * @returns one line for each rule that is broken, with the elements
 */
export async function axeViolations(page: Page, { include = ':root', exclude, without = [], only }: AxeQuestion = {}): Promise<string[]> {
  // Its source is half a megabyte; a page that is asked at each click has it once.
  if (!await page.evaluate('typeof axe === "object"'))
    await page.evaluate(axe.source)
  const options: RunOptions = { resultTypes: ['violations'], rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])), ...only ? { runOnly: only } : {} }
  const { violations } = await page.evaluate(ask, { include, exclude, options })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Runs in the page. */
async function ask({ include, exclude, options }: { include: string, exclude: string | undefined, options: RunOptions }): Promise<Pick<AxeResults, 'violations'>> {
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ include: [include], ...exclude ? { exclude: [exclude] } : {} }, options)
  return { violations }
}
