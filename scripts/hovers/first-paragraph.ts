/** Characters that a popup has room for beside a signature: three to four lines. */
const MOST = 240
/** Sentences that are read while somebody speaks. */
const SENTENCES = 2

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
  return shorten(firstSentences(plain(paragraph)))
}

const ENTITIES: Record<string, string> = { '&nbsp;': ' ', '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** Without links, emphasis, escapes and the roles of reStructuredText. */
function plain(text: string): string {
  return text
    .replace(/&(?:nbsp|lt|gt|amp);/g, entity => ENTITIES[entity]!)
    .replace(/\\([\\`*_{}[\]()#+.!<>|~-])/g, '$1')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\[(`[^`]*`)\]/g, '$1')
    // A link of reStructuredText; without its underscore it is code, as in `Option<T>`.
    .replace(/`([^`<]+) <[^>`]*>`_+/g, '$1')
    .replace(/:[\w:]+:(`[^`]*`)/g, '$1')
    .replace(/`{2,}/g, '`')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Without those that lead elsewhere: there is no elsewhere in a popup. */
function firstSentences(text: string): string {
  return text.split(/(?<=[.!?]) (?=[A-Z`])/).filter(sentence => !/^(?:See|Refer to)\b/.test(sentence)).slice(0, SENTENCES).join(' ')
}

function shorten(text: string): string {
  if (text.length <= MOST)
    return text
  const sentence = /^.{60,240}[.!?](?= [A-Z])/.exec(text)?.[0]
  const cut = sentence ?? `${text.slice(0, MOST).replace(/\s+\S*$/, '')}…`
  // An odd backtick would set the rest apart as code.
  return (cut.match(/`/g)?.length ?? 0) % 2 ? cut.replace(/\s*`[^`]*$/, '…') : cut
}
