import type { ScriptLine } from '../../setup/panes/script.ts'
import { PANES_FENCE } from '../../setup/panes/fence.ts'
import { readScript } from '../../setup/panes/script.ts'
import { PANE_SIDES } from '../../shared/panes.ts'

/** What the deck's headmatter asks of Slidev because it preloads by itself. */
const OWN_PRELOAD = /^defaults:\n {2}preload: false\n|^preloadImages: false\n/gm

/**
 * The same talk as stock Slidev would show it: panes become its magic-move blocks, it preloads as it does, and the
 * deck's own components go.
 *
 * @param markdown - the deck, slides.md
 */
export function stockDeck(markdown: string): string {
  return markdown
    .replace(OWN_PRELOAD, '')
    .replace(new RegExp(PANES_FENCE, 'gm'), (_, script: string) => magicMoves(readScript(script)))
    .replace(/<script setup[\s\S]*?<\/script>/g, '')
    .replace(/^<(?:LogoOverlay|BenchmarkChart).*$/gm, '')
}

function magicMoves(clicks: ScriptLine[][]): string {
  const sides = PANE_SIDES.filter(side => clicks.flat().some(line => line.side === side))
  const blocks = sides.map(side => `\`\`\`\`md magic-move {lines: true, at: 1}\n${steps(clicks, side)}\n\`\`\`\``)
  return `<div class="grid grid-cols-${sides.length} gap-4">\n\n${blocks.join('\n\n')}\n\n</div>`
}

/** One step a region, with one range a click; a pane that a click does not name is dimmed. */
function steps(clicks: ScriptLine[][], side: string): string {
  const steps: { line: ScriptLine, ranges: string[] }[] = []
  // Stock Slidev has no pane that comes later.
  for (const lines of clicks.filter((lines, click) => click || lines.length)) {
    const line = lines.findLast(line => line.side === side)
    const step = steps.at(-1)
    if (line && (line.file !== step?.line.file || line.region !== step.line.region))
      steps.push({ line, ranges: [line.lit] })
    else
      step!.ranges.push(line?.lit ?? '0')
  }
  return steps.map(({ line, ranges }) => `<<< @/${line.file}#${line.region} ${line.lang} {${ranges.join('|')}}`).join('\n\n')
}
