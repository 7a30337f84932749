/**
 * The hash by which the page knows a line of a region again: FNV-1a, 32 bits, as 8 hex digits. It is there at once and
 * without a secure context, which `crypto.subtle` asks for; a region is as long as its lines, so 32 bits each are plenty.
 *
 * @param line - the line; white space at its end does not count
 */
export function lineHash(line: string): string {
  let hash = 0x811C9DC5
  for (const unit of line.trimEnd())
    hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
