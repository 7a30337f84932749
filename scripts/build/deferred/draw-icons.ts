import { ICON_STRIP } from '../../../shared/icon-strip.ts'

/** As long as it is there, the browser has the icons drawn. */
const image = new Image()

/** Has the icons of Slidev's buttons drawn in a task of their own, before the one that styles the buttons. */
export async function drawIcons(): Promise<void> {
  const [, url] = /url\("(.*)"\)/.exec(getComputedStyle(document.documentElement).getPropertyValue(ICON_STRIP)) ?? []
  if (!url)
    return
  image.src = url
  // Without it the buttons have them drawn.
  await image.decode().catch(() => {})
}
