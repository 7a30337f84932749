import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../../scripts/lib/paths.ts'
import { readText } from '../../../shared/read-text.ts'

/** Where a font may be named: where it is loaded, and where the stacks are written that all else refers to. */
const NAMED_IN = ['styles/fonts.css', 'styles/tokens.css', 'styles/base.css']
/** The margins of a printed page know no custom properties. */
const PAPER = /@(?:top|bottom)-(?:left|center|right)/

it('all text is set in a stack of tokens.css, so that a letter which one font lacks is drawn by the next', () => {
  const sheets = globSync('{styles,components,layouts,setup,scripts/article,scripts/export,scripts/build}/**/*.{css,vue}', { cwd: projectRoot })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => !NAMED_IN.includes(file))
  expect(sheets.length).toBeGreaterThan(50)
  const faults = sheets.flatMap((file) => {
    const text = readText(join(projectRoot, file))
    return PAPER.test(text) ? [] : [...text.matchAll(/\bfont(?:-family)?:[^;]*'[^;]*/g)].map(([rule]) => `${file}: ${rule}`)
  })
  expect(faults).toEqual([])
})
