import { join } from 'node:path'
import { projectRoot } from '../../scripts/lib/paths.ts'
import { readText } from '../../shared/read-text.ts'

/** How the file that has a slide is called: each is one of its own. */
export const SLIDE_FILE = /\/md-[^/]*\.js$/

/** The files of Slidev's that a page names, by their paths. */
export interface PageFiles {
  /** Its modules that run at once. */
  scripts: string[]
  /** The modules that are fetched for its slide. */
  preloads: string[]
  sheets: string[]
}

/**
 * The files that a page of the built deck names.
 *
 * @param name - the page's name, such as `14`
 */
export function pageFiles(name: string): PageFiles {
  const html = readText(join(projectRoot, 'dist', `${name}.html`))
  const paths = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, path]) => path!)
  return {
    scripts: paths(/<script type="module"[^>]* src="([^"]+)"/g),
    preloads: paths(/<link rel="modulepreload"[^>]* href="([^"]+)"/g),
    sheets: paths(/<link rel="stylesheet"[^>]* href="([^"]+)"/g),
  }
}

/**
 * The file that has a slide, by its path.
 *
 * @param number - the slide
 */
export function slideFile(number: number): string {
  return pageFiles(String(number)).preloads.find(path => SLIDE_FILE.test(path))!
}
