import type { PaneSide } from '../../shared/panes.ts'
import { PANES_FENCE } from '../../setup/panes/fence.ts'
import { readScript } from '../../setup/panes/script.ts'
import { PANE_SIDES } from '../../shared/panes.ts'

/**
 * Which step each pane of a slide shows at each click, from its fence of panes.
 *
 * @param content the slide's Markdown
 * @returns for each click the steps' names, in the panes' order; none if the slide has no such fence
 * @throws Error if the fence cannot be read
 */
export function paneSteps(content: string): string[][] {
  const [, script] = PANES_FENCE.exec(content) ?? []
  if (script === undefined)
    return []
  const now = new Map<PaneSide, string>()
  return readScript(script).map((lines) => {
    for (const { side, file, region } of lines)
      now.set(side, `${file}#${region}`)
    return PANE_SIDES.flatMap(side => now.get(side) ?? [])
  })
}
