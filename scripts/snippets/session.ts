import type { Rule } from './elide.ts'
import type { Region } from './regions.ts'
import type { Shown } from './shown.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../shared/read-text.ts'
import { isPart, isWhole, toShow } from './elide.ts'
import { Wrong } from './exec.ts'
import { snippets } from './paths.ts'
import { listRegions, replaceRegion } from './regions.ts'
import { lastComment, replaceShown, shownOutputs } from './shown.ts'

/** The tools that ran a region, each with its version. */
export type Tools = Record<string, string>

/** One run over all samples: what it proved, and what it rewrote. */
export class Session {
  readonly proved = new Map<string, Tools>()
  readonly rewritten: string[] = []
  readonly versions: Tools
  readonly update: boolean

  constructor(versions: Tools, update: boolean) {
    this.versions = versions
    this.update = update
  }

  /** Says by which tools a file's regions are proved. */
  prove(file: string, ...tools: string[]): void {
    for (const region of listRegions(snippets).filter(region => region.file === file))
      this.proved.set(region.id, Object.fromEntries(tools.map(tool => [tool, this.versions[tool]!])))
  }

  /** A transcript is the whole of what a tool printed. */
  showTranscript(id: string, printed: string, width: number): void {
    const { text } = regionOf(id)
    if (!isWhole(text, printed, { versions: true }))
      this.mend(id, text, toShow(printed, width, '        '))
  }

  /** Each output shown after a `print` is the line that it printed. */
  showPrints(id: string, printed: string, width: number): void {
    let { text } = regionOf(id)
    const lines = printed.trimEnd().split('\n')
    const outputs = shownOutputs(text)
    if (outputs.length !== lines.length)
      throw new Wrong(`snippets/${id}: shows ${outputs.length} outputs, but ${lines.length} lines were printed: ${printed}`)
    // From the last to the first: a rewritten output can have another number of lines.
    for (const [i, shown] of [...outputs.entries()].reverse()) {
      if (!isWhole(shown.text, lines[i]!))
        text = replaceShown(text, shown, toShow(lines[i]!, width - 6))
    }
    this.mend(id, regionOf(id).text, text)
  }

  /** The comment at a region's end is part of what was printed; `fresh` is what to show else. */
  showLast(id: string, printed: string, fresh: string, rule?: Rule): void {
    const { text } = regionOf(id)
    const shown: Shown = lastComment(text)
    if (!shown.text)
      throw new Wrong(`snippets/${id}: shows no output; end it with a comment of what is printed`)
    if (!isPart(shown.text, printed, rule))
      this.mend(id, text, replaceShown(text, shown, fresh.trimEnd()))
  }

  private mend(id: string, before: string, after: string): void {
    if (before === after)
      return
    if (!this.update)
      throw new Wrong(`snippets/${id}: the slide does not show what was printed (npm run snippets -- --update rewrites it). Printed:\n${after}`)
    const region = regionOf(id)
    const path = join(snippets, region.file)
    writeFileSync(path, replaceRegion(readText(path), region, after))
    this.rewritten.push(id)
  }
}

/** The region of that name, which the step that asks for it knows to be there. */
export function regionOf(id: string): Region {
  const region = listRegions(snippets).find(region => region.id === id)
  if (!region)
    throw new Wrong(`snippets/${id}: no such region; mark it, or mend the step that proves it`)
  return region
}
