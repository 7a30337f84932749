/**
 * Fetches the styles that are made from what the slides use once more, now that everything that uses them is served.
 * Runs in the page.
 */
export async function renewStyles(): Promise<void> {
  const made = [...document.querySelectorAll<HTMLElement>('style[data-vite-dev-id*="__uno"]')]
  await Promise.all(made.map(({ dataset }) => import(/* @vite-ignore */ `${/\/.*/.exec(dataset.viteDevId!)![0]}?t=${Date.now()}`)))
}
