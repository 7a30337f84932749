/**
 * Goes to an address of the deck without loading it anew, as the browser's own buttons do. Runs in the page.
 *
 * @param address the address, as a link would write it
 */
export function goTo(address: string): void {
  history.pushState(history.state, '', address)
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
}
