/** The path of the picture that is the ground of the slide in view, if it has one. Runs in the page. */
export function usedCover(): string | undefined {
  const slide = [...document.querySelectorAll<HTMLElement>('#app #slideshow > .slidev-page')].find(it => it.style.display !== 'none')!
  const [address] = [...slide.querySelectorAll('*')]
    .map(element => /url\("?([^")]+)/.exec(getComputedStyle(element).backgroundImage)?.[1])
    .filter(address => address && !address.startsWith('data:'))
  return address && new URL(address, location.href).pathname
}
