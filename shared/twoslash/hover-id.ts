import { createHash } from 'node:crypto'

/**
 * The id by which a name finds its text: made of the text, and short, since every name on a slide carries one.
 *
 * @param hover - a hover node of Twoslash
 */
export function hoverId({ text, docs = '' }: { text: string, docs?: string }): string {
  return createHash('sha256').update(`${text}\n\n${docs}`).digest('base64url').slice(0, 4)
}
