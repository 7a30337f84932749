/** A storage that forgets when the page is left; as much of Storage as the deck and Slidev use. */
class ForgetfulStorage implements Storage {
  [name: string]: unknown
  readonly #items = new Map<string, string>()

  get length(): number {
    return this.#items.size
  }

  clear(): void {
    this.#items.clear()
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null
  }

  removeItem(key: string): void {
    this.#items.delete(key)
  }

  setItem(key: string, value: string): void {
    this.#items.set(key, String(value))
  }
}

/**
 * Puts a forgetful storage in the place of one that is refused, by the reader's settings or by a frame. Slidev reads
 * localStorage while its modules load, and would leave the page empty.
 */
export function standInForStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    if (!isUsable(name))
      Object.defineProperty(window, name, { value: new ForgetfulStorage(), configurable: true })
  }
}

function isUsable(name: 'localStorage' | 'sessionStorage'): boolean {
  try {
    const probe = '__probe__'
    window[name].setItem(probe, probe)
    window[name].removeItem(probe)
    return true
  }
  catch {
    return false
  }
}
