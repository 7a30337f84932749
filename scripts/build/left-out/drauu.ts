/** Stands in for the drawing board, which is for the talk itself: `npm run dev` has it, by `drawings` in slides.md. */
export function createDrauu() {
  return {
    mode: 'stylus',
    mounted: false,
    el: undefined,
    on() {},
    load() {},
    clear() {},
    dump: () => '',
    undo() {},
    redo() {},
    canUndo: () => false,
    canRedo: () => false,
  }
}
