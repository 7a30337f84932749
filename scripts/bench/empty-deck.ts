/** How many presses it takes. */
const PRESSES = 97

/**
 * A page with nothing on it but one number, which a press changes: what it costs is the browser's and the machine's, and
 * no deck can be below it.
 *
 * @returns the page
 */
export function emptyDeck(): string {
  return `<!doctype html><title>empty</title><body style="background:#111;color:#fff"><p>0</p><script>
addEventListener('keydown', () => { const p = document.querySelector('p'); p.textContent = Math.min(+p.textContent + 1, ${PRESSES}) })
</script>`
}
