import type { HoverTexts } from './entry.ts'

/** Fetches the texts of all regions when they are first asked for; they are a file of their own. */
export async function loadTexts(): Promise<HoverTexts> {
  return (await import('../../snippets/recorded/hovers.json')).default as unknown as HoverTexts
}
