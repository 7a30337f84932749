/** Characters that a popup has room for beside a signature: three to four lines. */
const MOST = 240

/**
 * The first paragraph of a documentation as one line of text, in which only backticks are left of the markup.
 *
 * @param markdown - what a server says below a signature
 * @returns the paragraph, cut after a sentence or with `…` if it is too long; empty if the first thing is none
 */
export function firstParagraph(markdown: string): string {
  const own = markdown.trim().replace(/^\*This is the documentation for\*.*\n+/, '')
  const [paragraph = ''] = own.split(/\n[ \t]*(?:\n|[=-]{3,}[ \t]*(?:\n|$)|#|```|[*-] )/)
  if (/^(?:#|```|[*-] |\.\. |(?:Parameters|Returns|Examples|Notes)\s*$)/.test(paragraph))
    return ''
  return shorten(plain(paragraph))
}

/** Without links, emphasis, escapes and the roles of reStructuredText. */
function plain(text: string): string {
  return text
    .replace(/&nbsp;/g, ' ')
    .replace(/\\([\\`*_{}[\]()#+.!<>|~-])/g, '$1')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\[(`[^`]*`)\]/g, '$1')
    .replace(/`([^`<]+)<[^>`]*>`_*/g, '$1')
    .replace(/:[\w:]+:(`[^`]*`)/g, '$1')
    .replace(/`{2,}/g, '`')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

function shorten(text: string): string {
  if (text.length <= MOST)
    return text
  const sentence = /^.{60,240}[.!?](?= [A-Z])/.exec(text)?.[0]
  const cut = sentence ?? `${text.slice(0, MOST).replace(/\s+\S*$/, '')}…`
  // An odd backtick would set the rest apart as code.
  return (cut.match(/`/g)?.length ?? 0) % 2 ? cut.replace(/\s*`[^`]*$/, '…') : cut
}
