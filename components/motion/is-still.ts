/** Whether everything that moves is a cut now; setup/motion says when. */
export function isStill(): boolean {
  return document.documentElement.hasAttribute('data-still')
}
