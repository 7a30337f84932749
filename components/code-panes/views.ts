import type { PaneState } from '../../shared/panes'

/** How many views before and after the one that is shown stand in the page. */
const NEAR = { before: 1, after: 2 }

/**
 * The number of what a pane shows at each click: the same lines of the same region are one view, whichever of them are lit.
 *
 * @param states - the pane's states
 * @returns by click; the number is the first click that shows it
 */
export function viewsAt(states: PaneState[]): number[] {
  return states.map(({ step, shown }) => states.findIndex(other => other.step === step && String(other.shown) === String(shown)))
}

/**
 * The views that a pane soon shows, those first that are wanted first; the one that it shows is the first of all.
 *
 * @param views - the number of the view at each click
 * @param click - the click, from 0
 */
export function viewsNear(views: number[], click: number): number[] {
  const after = [...new Set(views.slice(click))].slice(0, 1 + NEAR.after)
  const before = [...new Set(views.slice(0, click).reverse())].filter(view => view !== views[click]).slice(0, NEAR.before)
  const [current, next, ...others] = after
  return [...new Set([current!, ...next === undefined ? [] : [next], ...before, ...others])]
}

/**
 * The click that shows a view and is the nearest one; of two as near, the later one.
 *
 * @param views - the number of the view at each click
 * @param view - the view
 * @param click - the click from which it is looked for, from 0
 */
export function nearestClick(views: number[], view: number, click: number): number {
  const clicks = views.flatMap((number, at) => number === view ? [at] : [])
  return clicks.reduce((nearest, at) => Math.abs(at - click) <= Math.abs(nearest - click) ? at : nearest)
}
