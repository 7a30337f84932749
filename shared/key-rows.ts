/** A row of the sheet of keys, which the README has as well. */
export interface KeyRow {
  /** Each way to press it: the keys that are held and pressed together. */
  keys: string[][]
  does: string
}

/** What keys do on stage, in the words of the speaker. */
export const KEY_ROWS: readonly KeyRow[] = [
  { keys: [['→'], ['Space'], ['PageDown']], does: 'next click' },
  { keys: [['←'], ['Shift', 'Space'], ['PageUp']], does: 'one click back' },
  { keys: [['↓']], does: 'next slide' },
  { keys: [['↑']], does: 'previous slide, from its start' },
  { keys: [['Home']], does: 'first slide' },
  { keys: [['End']], does: 'last slide' },
  { keys: [['b'], ['.']], does: 'black screen in all windows; any key ends it' },
  { keys: [['F5']], does: 'on stage: starts the clock in the presenter, full screen in the room' },
  { keys: [['o']], does: 'overview of all slides' },
  { keys: [['g']], does: 'go to a slide by its number or title' },
  { keys: [['t'], ['Shift', 't']], does: 'next or previous name that has a type to show' },
  { keys: [['Tab'], ['Shift', 'Tab']], does: 'next or previous button or name, with its type' },
  { keys: [['Esc']], does: 'closes the overview, this sheet, or the type that is open' },
  { keys: [['d']], does: 'dark or light' },
  { keys: [['f']], does: 'full screen' },
  { keys: [['?']], does: 'this sheet of keys' },
]
