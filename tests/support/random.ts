/**
 * Numbers that look random and are the same in each run; 0 up to 1.
 *
 * @param seed - which ones, a whole number
 */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return state / 2 ** 31
  }
}
