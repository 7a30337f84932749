import type { HoverTexts } from '../../shared/twoslash/hover-text.ts'

/** Fetches the texts of all names when one is first asked for; they are a file of their own. */
export async function loadTexts(): Promise<HoverTexts> {
  return (await import('../../snippets/recorded/hover-texts.json')).default as unknown as HoverTexts
}
