/** A channel on which nobody listens: the windows are not in step, and each works by itself. */
class SilentChannel extends EventTarget {
  readonly name: string
  onmessage = null
  onmessageerror = null

  constructor(name: string) {
    super()
    this.name = name
  }

  postMessage(): void {}

  close(): void {}
}

/** Puts a silent channel in the place of BroadcastChannel where the browser has none, or refuses it. */
export function standInForBroadcastChannel(): void {
  try {
    new BroadcastChannel('probe').close()
  }
  catch {
    Object.defineProperty(window, 'BroadcastChannel', { value: SilentChannel, configurable: true, writable: true })
  }
}
