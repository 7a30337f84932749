/**
 * The deck's styles for a page without its switch: dark where the reader's system is, and light on paper.
 *
 * @param css - a sheet with the deck's `html.dark` in it, one rule a scheme and no rules inside rules
 */
export function bySystemScheme(css: string): string {
  return css.replace(/^html\.dark([^{}]*)\{([^}]*)\}/gm, '@media screen and (prefers-color-scheme: dark) {:root$1{$2}}')
}
