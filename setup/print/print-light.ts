/** Prints the slide in the light scheme, whatever the screen shows; the deck's own export, in print mode, says it itself. */
export function printLight(): void {
  const { classList } = document.documentElement
  let wasDark = false
  addEventListener('beforeprint', () => {
    wasDark = classList.contains('dark') && !/[?&]print\b/.test(location.href)
    if (wasDark)
      classList.replace('dark', 'light')
  })
  addEventListener('afterprint', () => {
    if (wasDark)
      classList.replace('light', 'dark')
  })
}
