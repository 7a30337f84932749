/** How long a window may rest while somebody pulls at its edge, ms. */
const REST = 200

/** What styles/base.css looks at: while it is there, pictures have no layers of their own. */
const RESIZED = 'resized'

/** Draws covers and pictures anew when the window has another size: a layer that is kept would be stretched to it. */
export function redrawPictures(): void {
  const root = document.documentElement
  let timer: number | undefined
  addEventListener('resize', () => {
    root.toggleAttribute(`data-${RESIZED}`, true)
    clearTimeout(timer)
    timer = window.setTimeout(() => root.toggleAttribute(`data-${RESIZED}`, false), REST)
  })
}
