/** Installs what reads the circles drawn on the slide on show. Runs in the page. */
export function installMarks(): void {
  function marks() {
    const drawings = window.deckReader.page()?.querySelectorAll('svg.rough-annotation') ?? []
    return [...drawings].flatMap((drawing) => {
      const path = drawing.querySelector('path')
      const word = drawing.previousElementSibling
      if (!path || !word || !window.deckReader.isSeen(path) || !isDrawn(path))
        return []
      const style = getComputedStyle(path)
      return [{
        word: word.textContent.trim(),
        delay: Math.round(Number.parseFloat(style.animationDelay) * 1000),
        colour: style.stroke,
        box: window.deckReader.toCanvas(path.getBoundingClientRect()),
        wordBox: window.deckReader.toCanvas(word.getBoundingClientRect()),
      }]
    })
  }

  // It is drawn by pulling its one long dash in.
  function isDrawn(path: Element) {
    return Number.parseFloat(getComputedStyle(path).strokeDashoffset) < 1
  }

  window.deckReader = { ...window.deckReader, marks }
}
