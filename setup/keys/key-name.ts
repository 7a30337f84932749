/**
 * The name of a pressed key with its modifiers, as the table of keys has it: `ArrowRight`, `Shift+Space`, `b`, `?`.
 * Undefined for what belongs to the browser: with Ctrl, Alt or Meta, and a modifier alone.
 *
 * @param event - a keydown
 */
export function keyName({ key, shiftKey, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>): string | undefined {
  if (ctrlKey || altKey || metaKey || ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'].includes(key))
    return undefined
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key
  // A sign such as ? says itself how it was typed.
  const isSign = name.length === 1 && name === key.toUpperCase()
  return shiftKey && !isSign ? `Shift+${name}` : name
}
