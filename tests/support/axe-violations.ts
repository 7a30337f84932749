import type { Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'

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
export async function axeViolations(page: Page, { include, exclude, without = [], only }: AxeQuestion = {}): Promise<string[]> {
  // The deck has no frames: without the second page that axe opens to join their answers, one takes half as long.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...only ? { runOnly: only } : {} })
  if (include)
    axe.include(include)
  if (exclude)
    axe.exclude(exclude)
  const { violations } = await (only ? axe : axe.disableRules(without)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')}`)
}
