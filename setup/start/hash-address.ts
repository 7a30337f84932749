/**
 * Where a page of a slide leads in a deck that is built with `--router-mode hash`, whose slides are named behind a `#`: links
 * and bookmarks may have either.
 *
 * @param at where the page is
 * @param base the path under which the deck is served, with a slash at both ends
 * @returns the address with the `#`, as a path; nothing if the page has one, or names no slide
 */
export function hashAddress({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>, base: string): string | undefined {
  // A host without pretty addresses has the pages under the names of their files.
  const place = pathname.slice(base.length).replace(/(?:^index)?\.html$/, '')
  return hash || !place ? undefined : `${base}#/${place}${search}`
}
