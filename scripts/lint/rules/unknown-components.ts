import type { Deck } from '../deck.ts'
import { existsSync, globSync } from 'node:fs'
import { join, parse } from 'node:path'
import { markupLines } from '../../lib/markup-lines.ts'
import { projectRoot } from '../../lib/paths.ts'
import { nearestName } from '../nearest-name.ts'
import { problem } from '../problem.ts'

/** Vue's own, which need no import. */
const OF_VUE = ['Component', 'KeepAlive', 'RouterLink', 'RouterView', 'Suspense', 'Teleport', 'Transition', 'TransitionGroup']

/** What stands in the markup and is none: code in a line, comments, and a slide's script, where a type has angle brackets, too. */
const NO_MARKUP = /`[^`\n]*`|<!--[\s\S]*?-->|<script\b[\s\S]*?<\/script>/g

const TAG = /<([A-Z]\w*)/g

/** Every component that a slide names is one of Slidev's, of Vue's or the deck's own; Vue leaves any other out, and says nothing. */
export function unknownComponents(deck: Deck): string[] {
  const files = [join(projectRoot, 'node_modules/@slidev/client/builtin'), join(deck.root, 'components')]
    .filter(existsSync)
    .flatMap(cwd => globSync('**/*.{vue,ts}', { cwd }))
  const names = [...new Set([...OF_VUE, ...files.map(file => parse(file).name).filter(name => /^[A-Z]\w*$/.test(name))])]
  return deck.slides.flatMap(slide => [...markupLines(slide.content).join('\n').replace(NO_MARKUP, '').matchAll(TAG)]
    .filter(([, name]) => !names.includes(name!))
    .map(([tag, name]) => problem(slide, `there is no component <${name}>; ${nearestName(name!, names)}`, tag)))
}
