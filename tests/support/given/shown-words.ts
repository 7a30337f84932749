import { markupLines } from '../../../scripts/lib/markup-lines.ts'

const TAG = /<([\w-]+)(\s[^>]*|\/)?>/g

/**
 * The words that a slide's Markdown shows beside its code, in their order: text, and for each picture its name.
 *
 * @param content - the slide's Markdown without its notes
 */
export function shownWords(content: string): string[] {
  const text = markupLines(content).join('\n').replace(/^(?:<<<|```|\[click\]).*$|^::\w+::$|<(script|style)[\s\S]*?<\/\1>/gm, '').replace(TAG, (_, name: string, attributes = '') => ` ${pictureName(name, attributes)} `).replace(/<\/[\w-]+>/g, ' ').replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})/g, '$1').replace(/^ *(?:#+|-) +/gm, '').replace(/[`\\]/g, '').replaceAll('&amp;', '&')
  return tokens(text)
}

/**
 * Text as words and signs. Where a line is broken makes no difference, nor does the comma that a broken list ends with.
 *
 * @param text - any text
 */
export function tokens(text: string): string[] {
  return text.replace(/,(?=\s*[)\]}])/g, '').match(/\w+|[^\s\w]/gu) ?? []
}

/** What a tag shows in place of text: a picture, a logo or a chart. */
function pictureName(name: string, attributes: string): string {
  const attribute = (key: string) => new RegExp(`(?:^|\\s):?${key}="([^"]*)"`).exec(attributes)?.[1]
  if (name === 'img')
    return attribute('alt') ?? attribute('src') ?? ''
  if (name === 'BenchmarkChart')
    return attribute('benchmark') ?? ''
  return attributes.endsWith('/') ? attribute('aria-label') ?? attribute('label') ?? '' : ''
}
