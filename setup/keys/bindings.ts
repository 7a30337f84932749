/** The keys of everything that keys do on stage; those of remotes are among them. */
export const KEYS = {
  next: ['ArrowRight', 'Space', 'PageDown'],
  back: ['ArrowLeft', 'Shift+Space', 'PageUp'],
  nextSlide: ['ArrowDown', 'Shift+ArrowRight'],
  previousSlide: ['ArrowUp', 'Shift+ArrowLeft'],
  first: ['Home'],
  last: ['End'],
  /** Logitech's and Kensington's remotes send one of the two. */
  black: ['b', '.'],
  /** What their button for the start of the show sends. */
  start: ['F5', 'Shift+F5'],
  help: ['?'],
} as const
