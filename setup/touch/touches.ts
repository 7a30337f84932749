/** A finger on the screen: where it went down, CSS px, and what was there. */
export interface Touch {
  x: number
  y: number
  target: EventTarget | null
}

/** How far a finger may stray in a tap, CSS px. */
const TAP = 10

/** What the fingers that are down mean. */
export class Touches {
  readonly #down = new Map<number, Touch>()
  /** More than one finger was down since the last time that none was. */
  #several = false

  /** Whether the fingers are about the page as a whole, as in a pinch, and not about the talk. */
  get areSeveral(): boolean {
    return this.#several
  }

  /** Notes a finger that goes down. */
  start({ pointerId, clientX, clientY, target }: PointerEvent): void {
    if (this.#down.size === 0)
      this.#several = false
    this.#down.set(pointerId, { x: clientX, y: clientY, target })
    this.#several ||= this.#down.size > 1
  }

  /**
   * Notes a finger that goes up, or that the browser has taken over.
   *
   * @returns where it was, if it was a tap of one finger
   */
  end({ type, pointerId, clientX, clientY }: PointerEvent): Touch | undefined {
    const touch = this.#down.get(pointerId)
    this.#down.delete(pointerId)
    const isTap = touch && type === 'pointerup' && !this.#several && Math.hypot(clientX - touch.x, clientY - touch.y) < TAP
    return isTap ? touch : undefined
  }
}
