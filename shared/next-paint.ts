/** Resolves when the page has been drawn once more; in a tab that nobody sees, when somebody does. */
export async function nextPaint(): Promise<void> {
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
}
