/**
 * Lays the handout out on the print page: its own text, with the slides' states moved into it. Runs in the page, last,
 * as the slides are not put back.
 *
 * @param handout its HTML and its style
 */
export function layOutHandout({ html, style }: { html: string, style: string }): void {
  const main = document.createElement('main')
  main.id = 'handout'
  main.innerHTML = html
  for (const holder of main.querySelectorAll<HTMLElement>('[data-holds]')) {
    const state = document.querySelector<HTMLElement>(`[data-state="${holder.dataset.holds}"]`)!
    state.removeAttribute('id')
    // The handout has headings of its own.
    for (const heading of state.querySelectorAll<HTMLElement>('[data-rank]')) {
      heading.role = 'paragraph'
      heading.ariaLevel = null
    }
    holder.append(state)
  }
  const sheet = document.createElement('style')
  sheet.textContent = style
  // After the rule for the size of the slides' pages.
  document.body.append(sheet)
  document.body.prepend(main)
  document.documentElement.classList.add('export-handout')
}
