/** A name that has a hover, as setup/twoslash and CodePane draw it; the attribute holds the id of its text. */
const NAME = '[data-hover]'

/** Every name of the slide that can be seen, in reading order. */
export function namesOn(canvas: Element | null | undefined): HTMLElement[] {
  return [...canvas?.querySelectorAll<HTMLElement>(NAME) ?? []].filter(name => name.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
}

/** The name that an event is about. */
export function nameOf({ target }: Event, canvas: Element | null | undefined): HTMLElement | undefined {
  const name = target instanceof Element ? target.closest<HTMLElement>(NAME) : null
  return name && canvas?.contains(name) ? name : undefined
}

/**
 * The name nearest to a point: a finger is not as fine as a mouse.
 *
 * @param names - the names
 * @param point - client px
 * @param point.clientX - from the left
 * @param point.clientY - from the top
 * @param reach - how far beside it counts, client px
 */
export function nearestName(names: HTMLElement[], { clientX: x, clientY: y }: MouseEvent, reach: number): HTMLElement | undefined {
  const distances = names.map((name) => {
    const { left, right, top, bottom } = name.getBoundingClientRect()
    return Math.max(left - x, x - right, top - y, y - bottom, 0)
  })
  const least = Math.min(...distances)
  return least < reach ? names[distances.indexOf(least)] : undefined
}
