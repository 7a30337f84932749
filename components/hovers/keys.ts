/** What a key does to the hovers. */
export type HoverKey = 'next' | 'previous' | 'close' | 'tab'

/**
 * Reads a key: `t` (for type) steps to the next name, `Shift+T` to the one before, `Escape` closes, and the Tab key is
 * about to look for what can have the focus. Slidev has no shortcut on T, and with the presenter's drawing none either.
 *
 * @param event - a keydown
 * @returns `undefined` for all other keys, with a modifier, and where someone writes
 */
export function hoverKey(event: KeyboardEvent): HoverKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return undefined
  if (event.key === 'Escape')
    return 'close'
  if (event.key === 'Tab')
    return 'tab'
  const { target } = event
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]')))
    return undefined
  return event.key.toLowerCase() !== 't' ? undefined : event.shiftKey ? 'previous' : 'next'
}
