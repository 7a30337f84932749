/** How long a page may take that is not painted at all, as in a tab that nobody sees; ms. */
const PATIENCE = 200

/** Resolves when the page has been painted once more. */
export async function nextPaint(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, PATIENCE)
  })
}
