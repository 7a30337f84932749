import { closest, distance } from 'fastest-levenshtein'

/**
 * The mend for an unknown name: the one that was probably meant, else all that there are.
 *
 * @param name the unknown name
 * @param names the known ones
 */
export function nearestName(name: string, names: readonly string[]): string {
  if (names.length === 0)
    return 'there is none'
  const near = closest(name, [...names])
  return distance(name, near) <= Math.max(2, name.length / 3) ? `did you mean “${near}”?` : `there is ${names.join(', ')}`
}
