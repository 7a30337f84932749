/** Installs what measures the contrast of an element's colour to its ground. Runs in the page. */
export function installContrast(): void {
  type Colour = [red: number, green: number, blue: number, alpha: number]

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!

  /** What an element stands in: how much of it shows through all around it, and on which ground. */
  interface Surroundings { opacity: number, ground: Colour }

  // Neighbours stand in the same, and nothing changes while a script runs.
  function contrasts(elements: readonly Element[]) {
    const known = new Map<Element, Surroundings>()
    return elements.map(element => contrastIn(element, known))
  }

  function contrastIn(element: Element, known: Map<Element, Surroundings>) {
    const { opacity, ground } = surroundingsOf(element, known)
    const ink = parse(getComputedStyle(element).color)
    const alpha = ink[3] * opacity
    const mix = (i: 0 | 1 | 2) => ink[i] * alpha + ground[i] * (1 - alpha)
    const [dark, light] = [luminance([mix(0), mix(1), mix(2), 1]), luminance(ground)].sort((a, b) => a - b)
    return (light! + 0.05) / (dark! + 0.05)
  }

  function surroundingsOf(element: Element | null, known: Map<Element, Surroundings>): Surroundings {
    if (!element)
      return { opacity: 1, ground: [255, 255, 255, 1] }
    const { opacity, backgroundColor } = getComputedStyle(element)
    const parent = known.get(element.parentElement!) ?? surroundingsOf(element.parentElement, known)
    const own = parse(backgroundColor)
    const surroundings = { opacity: Number(opacity) * parent.opacity, ground: own[3] > 0.5 ? own : parent.ground }
    known.set(element, surroundings)
    return surroundings
  }

  /** Of the few colours that a deck has: to read a pixel takes longer than all else. */
  const parsed = new Map<string, Colour>()

  function parse(colour: string): Colour {
    const known = parsed.get(colour) ?? read(colour)
    parsed.set(colour, known)
    return known
  }

  // The canvas knows every notation of a colour that CSS does.
  function read(colour: string): Colour {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data
    return [red!, green!, blue!, alpha! / 255]
  }

  function luminance(colour: Colour) {
    const linear = (i: 0 | 1 | 2) => {
      const part = colour[i] / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    }
    return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2)
  }

  window.deckReader = { ...window.deckReader, contrasts, contrast: element => contrasts([element])[0]! }
}
