/** Never settles: who waits for what was refused goes on as if it had not come yet. */
function never(): Promise<never> {
  return new Promise(() => {})
}

/**
 * Makes the refusal of a feature silent: a screen that may not be kept awake, or filled, is no error. Slidev waits for
 * these promises and catches nothing, so that each refusal would be logged.
 */
export function quietRefusals(): void {
  quiet(globalThis.WakeLock?.prototype, 'request')
  quiet(Element.prototype, 'requestFullscreen')
  quiet(Document.prototype, 'exitFullscreen')
}

function quiet<Name extends string>(owner: { [name in Name]?: (...args: never[]) => Promise<unknown> } | undefined, name: Name): void {
  const original = owner?.[name]
  if (!original)
    return
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value(this: unknown, ...args: never[]) {
      try {
        return original.apply(this, args).catch(never)
      }
      catch {
        return never()
      }
    },
  })
}
