const FENCE = /^\s*(`{3,}|~{3,})([^`~].*)?$/

// Blocks of code in steps: Slidev's own, and those of setup/panes.
const STEPS = /\b(?:magic-move|panes)\b/

/**
 * The lines of a slide that are markup: everything but the code inside fences. The opening lines of fences are kept,
 * for their options, and so is what stands directly in a block of code in steps.
 *
 * @param markdown a slide's content or a whole deck
 */
export function markupLines(markdown: string): string[] {
  const open: { fence: string, holdsMarkup: boolean }[] = []
  return markdown.split('\n').filter((line) => {
    const inside = open.at(-1)
    const [, fence, info = ''] = FENCE.exec(line) ?? []
    if (fence && inside && fence.startsWith(inside.fence) && info.trim() === '') {
      open.pop()
      return false
    }
    if (inside && !inside.holdsMarkup)
      return false
    if (fence)
      open.push({ fence, holdsMarkup: STEPS.test(info) })
    return true
  })
}
