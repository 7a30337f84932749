/** Switches on the sheets that the first paint did not need; Slidev may come when they are there. */
export async function switchOnStyles(): Promise<void> {
  await Promise.all([...document.querySelectorAll<HTMLLinkElement>('link[data-late]')].map(async (link) => {
    if (!link.sheet)
      // Without it Slidev works, if not as it should look.
      await new Promise(resolve => ['load', 'error'].forEach(event => link.addEventListener(event, resolve)))
    link.media = 'all'
  }))
}
