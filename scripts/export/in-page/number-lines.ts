import type { DigitShapes } from '../digit-shapes.ts'

/**
 * Draws the numbers of the lines, and the dots where lines are left out, as shapes: as text they would be copied out
 * with the code. Runs in the page.
 */
export function numberLines({ paths, unitsPerEm, advance }: DigitShapes): void {
  /** Of the digits, in em. */
  const HEIGHT = 0.735
  const SVG = 'http://www.w3.org/2000/svg'
  for (const row of document.querySelectorAll('.print-slide-container .row')) {
    const digits = [...row.getAttribute('data-line') ?? '']
    const svg = document.createElementNS(SVG, 'svg')
    svg.setAttribute('viewBox', `0 0 ${2 * advance} ${HEIGHT * unitsPerEm}`)
    svg.setAttribute('class', 'export-number')
    svg.setAttribute('aria-hidden', 'true')
    Object.assign(svg.style, { width: '18px', height: `${HEIGHT}em`, marginRight: '12px' })
    digits.forEach((digit, index) => {
      const shape = document.createElementNS(SVG, 'path')
      shape.setAttribute('d', paths[Number(digit)]!)
      shape.setAttribute('transform', `translate(${(2 - digits.length + index) * advance} ${HEIGHT * unitsPerEm}) scale(1 -1)`)
      svg.append(shape)
    })
    if (digits.length === 0)
      svg.innerHTML = [0.1, 0.35, 0.6].map(y => `<circle cx="${1.5 * advance}" cy="${y * unitsPerEm}" r="${0.05 * unitsPerEm}"/>`).join('')
    row.prepend(svg)
  }
}
