/**
 * How an output on a slide is compared with what was printed:
 *
 * - `...` stands for any text within a line (addresses, folders, file names);
 * - white space is folded, so that a long line may be wrapped;
 * - in a transcript of a tool, version numbers are alike (`3.11` is `3.13`).
 */
export interface Rule { versions?: boolean }

function pattern(shown: string, rule: Rule): string {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const words = plain(shown, rule).split(/\s+/)
  return words.map(word => word.split('...').map(literal).join('[^\\n]*?')).join('\\s+')
}

function plain(text: string, rule: Rule): string {
  return (rule.versions ? text.replace(/\d+(?:\.\d+)+/g, '0.0') : text).trim()
}

/** Whether the shown output is the whole of what was printed. */
export function isWhole(shown: string, printed: string, rule: Rule = {}): boolean {
  return new RegExp(`^${pattern(shown, rule)}$`, 'v').test(plain(elide(printed), rule))
}

/** Whether the shown output is a run of lines of what was printed; nothing is no part. */
export function isPart(shown: string, printed: string, rule: Rule = {}): boolean {
  return shown.trim() !== '' && new RegExp(`(?:^|\\n)\\s*${pattern(shown, rule)}\\s*(?:\\n|$)`, 'v').test(plain(elide(printed), rule))
}

const varying: [RegExp, string][] = [
  [/(?<=^ *Compiling .*)\(.*\)$/, '(...)'],
  [/\/\S*\.whl/g, '<...>.whl'],
  [/\bhttps?:\/\/\S+/g, '<...>'],
  [/\b0x[\da-f]+/g, '0x...'],
]

function elide(printed: string): string {
  return printed.split('\n').map(line => varying.reduce((text, [from, to]) => text.replace(from, to), line.trimEnd())).join('\n')
}

/** What was printed, as a slide can show it: elided, and wrapped to its width. */
export function toShow(printed: string, width: number, indent = ''): string {
  return elide(printed.trimEnd()).split('\n').map(line => wrap(line, width, indent)).join('\n')
}

function wrap(line: string, width: number, indent: string): string {
  const at = line.lastIndexOf(' ', width)
  return line.length <= width || at <= 0 ? line : `${line.slice(0, at)}\n${wrap(indent + line.slice(at + 1), width, indent)}`
}
