/**
 * A title as it reads, without its markup.
 *
 * @param title as the slide writes it
 */
export function plainTitle(title = ''): string {
  return title
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * A title as its slide shows it: as it reads, with the apostrophes that Slidev's Markdown makes.
 *
 * @param title as the slide writes it
 */
export function shownTitle(title = ''): string {
  return plainTitle(title).replaceAll('\'', '’')
}
