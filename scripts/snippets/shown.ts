/** The outputs that a program's own comments show: the lines after a `print`, up to an empty one. */
export interface Shown { first: number, last: number, text: string }

const prints = /\bprint(?:ln!)?\(/
const comment = /^(\s*(?:#|\/\/)) ?(.*)$/

/** Finds the shown outputs in the text of a region. */
export function shownOutputs(text: string): Shown[] {
  const lines = text.split('\n')
  return lines.flatMap((line, i) => {
    if (!prints.test(line))
      return []
    const outputs = commentLines(lines.slice(i + 1))
    return outputs.length ? [{ first: i + 1, last: i + outputs.length, text: outputs.join('\n') }] : []
  })
}

/** The comment block with which a region ends, without its marks: a table, a warning. */
export function lastComment(text: string): Shown {
  const lines = text.split('\n')
  const first = lines.findLastIndex(line => !comment.test(line)) + 1
  return { first, last: lines.length - 1, text: commentLines(lines.slice(first)).join('\n') }
}

/** The region's text with another output shown. */
export function replaceShown(text: string, shown: Shown, output: string): string {
  const lines = text.split('\n')
  const mark = comment.exec(lines[shown.first]!)![1]
  const fresh = output.split('\n').map(line => `${mark} ${line}`.trimEnd())
  return lines.toSpliced(shown.first, shown.last - shown.first + 1, ...fresh).join('\n')
}

function commentLines(lines: string[]): string[] {
  const end = lines.findIndex(line => !comment.test(line))
  return lines.slice(0, end < 0 ? undefined : end).map(line => comment.exec(line)![2]!)
}
