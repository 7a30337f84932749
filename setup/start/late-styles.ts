/** A sheet that the first paint did not need. */
interface LateStyle {
  link: HTMLLinkElement
  /** Resolves when it is there, or will never be. */
  isThere: Promise<unknown>
}

/** The sheets that the first paint did not need. */
export function lateStyles(): LateStyle[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[data-late]')].map(link => ({
    link,
    isThere: link.sheet ? Promise.resolve() : new Promise(resolve => ['load', 'error'].forEach(event => link.addEventListener(event, resolve))),
  }))
}

/** Switches them on; Slidev may come when they are there. */
export async function switchOnStyles(): Promise<void> {
  await Promise.all(lateStyles().map(async ({ link, isThere }) => {
    // Without it Slidev works, if not as it should look.
    await isThere
    link.media = 'all'
  }))
}
