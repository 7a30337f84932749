const DOMAIN = /\b(?:[a-z0-9-]+\.)+(?:app|com|dev|io|org|rs|sh)\b(?:\/[\w/.-]*\w)?/g

/**
 * Text as HTML.
 *
 * @param text any text
 */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/**
 * Text as HTML, with the addresses in it as links, and what stands between backticks as code.
 *
 * @param text any text
 */
export function linkHtml(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(DOMAIN, address => `<a href="https://${address}">${address}</a>`)
}
