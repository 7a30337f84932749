/** The paths of the fonts that the slide in view is set in. Runs in the page. */
export function usedFonts(): string[] {
  const EMOJI = /\p{Extended_Pictographic}/u
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter(rule => rule instanceof CSSFontFaceRule)
  // What only stands in for a font is the machine's own.
  const faces = rules.filter(({ style }) => style.getPropertyValue('src').includes('url(')).map(({ style }) => ({
    family: style.getPropertyValue('font-family').replaceAll('"', ''),
    weights: style.getPropertyValue('font-weight').split(' ').map(Number),
    slant: style.getPropertyValue('font-style'),
    path: /url\("?([^")]+)/.exec(style.getPropertyValue('src'))![1]!,
  }))
  const slide = [...document.querySelectorAll<HTMLElement>('#app #slideshow > .slidev-page')].find(it => it.style.display !== 'none')!
  const texts = document.createNodeIterator(slide, NodeFilter.SHOW_TEXT)
  const used = new Set<string>()
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.textContent!.trim() || text.parentElement!.closest('style'))
      continue
    const { fontFamily, fontStyle, fontWeight } = getComputedStyle(text.parentElement!)
    const families = fontFamily.split(',').map(name => name.trim().replaceAll('"', ''))
    const wanted = EMOJI.test(text.textContent!) ? [families[0], families.find(family => /emoji/i.test(family))] : [families[0]]
    const weight = Number(fontWeight) > 500 ? 700 : 400
    for (const face of faces) {
      if (wanted.includes(face.family) && face.slant === fontStyle && weight >= Math.min(...face.weights) && weight <= Math.max(...face.weights))
        used.add(face.path)
    }
  }
  return [...used].map(path => new URL(path, location.href).pathname)
}
