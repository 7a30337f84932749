import type { FlaggedRegion } from '../../shared/twoslash/flagged-regions.ts'
import type { HoverText, HoverTexts } from '../../shared/twoslash/hover-text.ts'
import type { TwoslashRecords } from '../../shared/twoslash/records.ts'
import type { Kinds } from './kinds.ts'
import { hoverId } from '../../shared/twoslash/hover-id.ts'
import { recordKey } from '../../shared/twoslash/records.ts'

/**
 * The texts of all hovers as a popup shows them, each once.
 *
 * @param records - the records of all regions
 * @param regions - the regions
 * @param kinds - colours the signatures
 * @throws Error if two texts have the same id
 */
export function hoverTexts(records: TwoslashRecords, regions: FlaggedRegion[], kinds: Kinds): HoverTexts {
  const texts: HoverTexts = {}
  for (const { text, lang } of regions) {
    for (const node of records[recordKey(text)]!.nodes) {
      if (node.type !== 'hover')
        continue
      const told: HoverText = { code: kinds.runsOf(node.text, lang), ...node.docs ? { doc: node.docs } : {} }
      const before = texts[hoverId(node)] ??= told
      if (plainCode(before) !== plainCode(told) || before.doc !== told.doc)
        throw new Error(`"${plainCode(before)}" and "${plainCode(told)}" have the same id: make that of shared/twoslash/hover-id.ts longer`)
    }
  }
  return texts
}

/** The signature of a text without its colours. */
export function plainCode({ code }: HoverText): string {
  return code.map(([text]) => text).join('')
}
