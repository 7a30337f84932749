/**
 * Has the browser style and lay out what is in an element, also where it is not seen: to ask where something is needs it.
 * What is not displayed at all has no layout.
 *
 * @param element - the element
 */
export function layOut(element: Element): void {
  void element.firstElementChild?.getBoundingClientRect()
}
