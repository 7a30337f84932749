/** What an edition shows. */
interface Showing {
  /** The ids of the states that are its pages. */
  kept: string[]
  /** Whether code that was not talked about is dimmed as it was on stage. */
  dimmed: boolean
}

/**
 * Turns the print page into an edition: the kept states are its pages, and the first one of each slide has its headings
 * and is where links lead. Runs in the page.
 */
export function showEdition({ kept, dimmed }: Showing): void {
  const titled = new Set<string>()
  for (const state of document.querySelectorAll<HTMLElement>('.print-slide-container')) {
    const [slide] = state.dataset.state!.split('-')
    const shown = kept.includes(state.dataset.state!)
    const first = shown && !titled.has(slide!)
    if (first)
      titled.add(slide!)
    state.hidden = !shown
    state.id = first ? `slide-${Number(slide)}` : ''
    for (const heading of state.querySelectorAll<HTMLElement>('[data-rank]')) {
      const { rank } = heading.dataset
      heading.role = first && rank ? 'heading' : 'paragraph'
      heading.ariaLevel = first && rank ? rank : null
    }
  }
  document.documentElement.classList.toggle('export-undimmed', !dimmed)
  for (const line of document.querySelectorAll('.export-unlit, .slidev-code-dishonored')) {
    line.classList.toggle('slidev-code-dishonored', dimmed)
    line.classList.toggle('export-unlit', !dimmed)
  }
  // A link to a slide that is not in this edition would lead nowhere.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.print-slide-container a')) {
    link.dataset.to ??= link.getAttribute('href') ?? ''
    if (link.dataset.to.startsWith('#') && !document.getElementById(link.dataset.to.slice(1)))
      link.removeAttribute('href')
    else
      link.setAttribute('href', link.dataset.to)
  }
}
