import type { CodeblockTransformer, SlideInfo } from '@slidev/types'
import type { Pane } from '../../shared/panes.ts'
import type { UnkeyedStep } from './key-steps.ts'
import type { ScriptLine } from './script.ts'
import { join } from 'node:path'
import { defineCodeblockTransformer } from '@slidev/types'
import { columnsOf } from '../../shared/columns-of.ts'
import { PANE } from '../../shared/panes.ts'
import { readRegion } from '../../shared/read-region.ts'
import { RECORDS } from '../../shared/twoslash/records.ts'
import { codeLines } from './code-lines.ts'
import { fileTitle } from './file-title.ts'
import { keySteps } from './key-steps.ts'
import { readOpening } from './opening.ts'
import { readScript } from './script.ts'
import { outlinePanes } from './states.ts'
import { checkWidths } from './widths.ts'

/**
 * Turns a four-backtick fence called `md panes` into `<CodePanes>`: its panes, and what each shows at each click.
 *
 * @throws Error that names slides.md, the slide, the click and the mend
 */
export const codePanes: CodeblockTransformer = defineCodeblockTransformer(async ({ info, fence, code, slide, options }) => {
  if (fence !== 4 || !/^md panes\b/.test(info) || !slide)
    return
  const { userRoot, data, utils: { shiki, shikiOptions } } = options
  const texts = new Map<string, string>()
  const textOf = (line: ScriptLine) => {
    const id = `${line.file}#${line.region}`
    for (const file of [line.file, ...line.meta ? [RECORDS] : []])
      (data.watchFiles[join(userRoot, file)] ??= new Set()).add(slide.index)
    texts.set(id, texts.get(id) ?? readRegion(userRoot, line.file, line.region).text)
    return texts.get(id)!
  }
  try {
    const { width, top } = readOpening(info)
    const outlines = outlinePanes(readScript(code), line => textOf(line).split('\n').length)
    const panes: Pane[] = await Promise.all(outlines.map(async ({ side, steps, states }) => ({
      side,
      states,
      ...keySteps(await Promise.all(steps.map(async (line): Promise<UnkeyedStep> => {
        const text = textOf(line)
        if (outlines.length > 1)
          checkColumns(text, line)
        // White space on its own, as magic-move compares it.
        const root = await shiki.codeToHast(text, { ...shikiOptions, lang: line.lang as never, meta: { __raw: line.meta }, mergeWhitespaces: false })
        return { file: line.title ?? fileTitle(line.file), lang: line.lang, code: text, ...codeLines(root) }
      }))),
    })))
    checkWidths(panes)
    return `<CodePanes ${width ? `:width="${width}" ` : ''}${top ? `:top="${top}" ` : ''}:panes="${escapeAttribute(JSON.stringify(panes))}" />`
  }
  catch (error) {
    throw new Error(`${where(slide)}, ${(error as Error).message}`)
  }
})

function checkColumns(text: string, line: ScriptLine): void {
  const long = text.split('\n').findIndex(line => columnsOf(line) > PANE.columns)
  if (long >= 0)
    throw new Error(`${line.file}#${line.region}, line ${long + 1} is over ${PANE.columns} columns: break it, two panes stand side by side`)
}

function where(slide: SlideInfo): string {
  return `slides.md, slide ${slide.index + 1} "${slide.title}"`
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
