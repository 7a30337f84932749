import type { Deck } from '../deck.ts'
import { existsSync, readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { projectRoot } from '../../lib/paths.ts'
import { nearestName } from '../nearest-name.ts'
import { problem } from '../problem.ts'

function themePackage(theme: unknown): string {
  const name = typeof theme === 'string' ? theme : 'default'
  return name.includes('/') || name.startsWith('slidev-theme-') ? name : `@slidev/theme-${name}`
}

function layoutNames(deck: Deck): string[] {
  const packages = ['@slidev/client', themePackage(deck.headmatter.theme)].map(name => join(projectRoot, 'node_modules', name))
  const folders = [...packages, deck.root].map(folder => join(folder, 'layouts')).filter(existsSync)
  return [...new Set(folders.flatMap(folder => readdirSync(folder)).filter(file => file.endsWith('.vue')).map(file => parse(file).name))]
}

/** Every layout that a slide asks for is one of Slidev's, the theme's or the deck's own. */
export function unknownLayouts(deck: Deck): string[] {
  const names = layoutNames(deck)
  return deck.slides.flatMap((slide) => {
    const { layout } = slide.frontmatter
    return layout === undefined || names.includes(String(layout))
      ? []
      : problem(slide, `there is no layout “${layout}”; ${nearestName(String(layout), names)}`, `layout: ${layout}`)
  })
}
