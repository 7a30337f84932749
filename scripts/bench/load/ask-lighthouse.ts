import lighthouse from 'lighthouse'
import { launch } from 'puppeteer-core'
import { chromiumArgs } from '../../browser/chromium-args.ts'

/** What Lighthouse says of a page, as on a phone. */
export interface LighthouseAnswer {
  /** Each category's score, from 0 to 100. */
  scores: Record<string, number>
  /** What it finds fault with, times left out: one line a finding, with the first elements that it names. */
  findings: string[]
}

/**
 * Asks Lighthouse about a page.
 *
 * @param executablePath the browser
 * @param url the page
 * @throws Error with one line if it has no answer
 */
export async function askLighthouse(executablePath: string, url: string): Promise<LighthouseAnswer> {
  const browser = await launch({ executablePath, args: chromiumArgs() })
  try {
    const result = await lighthouse(url, { logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] }, undefined, await browser.newPage())
    if (!result || result.lhr.runtimeError)
      throw new Error(`Lighthouse has no answer for ${url}: ${result?.lhr.runtimeError?.message ?? 'it said nothing'}`)
    const { categories, audits } = result.lhr
    const faulty = Object.entries(categories).filter(([id]) => id !== 'performance').flatMap(([, { title, auditRefs }]) => auditRefs.flatMap(({ id, weight }) => {
      const { score, title: what, details } = audits[id]!
      const items = details && 'items' in details ? details.items as { node?: { selector?: string }, description?: string }[] : []
      return score !== null && score < 1 && weight > 0 ? [`${title}: ${what}: ${items.slice(0, 3).map(({ node, description }) => node?.selector ?? description ?? '').join(', ')}`] : []
    }))
    return { scores: Object.fromEntries(Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)])), findings: faulty }
  }
  finally {
    await browser.close()
  }
}
