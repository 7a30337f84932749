/** Reads the titles of the slides as they are shown, by the slides' numbers. Runs in the page. */
export function readTitles(): Record<number, string> {
  const states = [...document.querySelectorAll('.print-slide-container')]
  return Object.fromEntries(states.flatMap((state) => {
    const title = state.querySelector('h1')?.cloneNode(true) as Element | undefined
    title?.querySelectorAll('br').forEach(wrap => wrap.replaceWith(' '))
    return title ? [[Number.parseInt(state.id), title.textContent.replace(/\s+/g, ' ').trim()]] : []
  }))
}
