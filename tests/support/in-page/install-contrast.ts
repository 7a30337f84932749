/** Installs what measures the contrast of an element's colour to its ground. Runs in the page. */
export function installContrast(): void {
  type Colour = [red: number, green: number, blue: number, alpha: number]

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!

  function contrast(element: Element) {
    const ground = groundOf(element)
    const [dark, light] = [luminance(inkOf(element, ground)), luminance(ground)].sort((a, b) => a - b)
    return (light! + 0.05) / (dark! + 0.05)
  }

  function inkOf(element: Element, ground: Colour): Colour {
    const ink = parse(getComputedStyle(element).color)
    let alpha = ink[3]
    for (let it: Element | null = element; it; it = it.parentElement)
      alpha *= Number(getComputedStyle(it).opacity)
    const mix = (i: 0 | 1 | 2) => ink[i] * alpha + ground[i] * (1 - alpha)
    return [mix(0), mix(1), mix(2), 1]
  }

  function groundOf(element: Element): Colour {
    for (let it: Element | null = element; it; it = it.parentElement) {
      const colour = parse(getComputedStyle(it).backgroundColor)
      if (colour[3] > 0.5)
        return colour
    }
    return [255, 255, 255, 1]
  }

  // The canvas knows every notation of a colour that CSS does.
  function parse(colour: string): Colour {
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

  window.deckReader = { ...window.deckReader, contrast }
}
