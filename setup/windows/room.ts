import type { Seat, Stamped, WindowRole } from './stamped.ts'
import { computed, shallowReactive } from 'vue'
import { claimStamp, isNewer, nextStamp } from './stamped.ts'

/** Where the talk is. */
export interface Place {
  /** The slide's number, from 1. */
  page: number
  /** The click, 0 before the first. */
  clicks: number
}

/** What all windows of a talk share. */
export interface Shared {
  place: Place
  /** Whether the screen of the room is black. */
  black: boolean
  /** Slidev's timer, as its shared state has it. */
  timer: unknown
}

type SharedParts = { [Key in keyof Shared]?: Stamped<Shared[Key]> }

/** What windows tell each other; all of it can come twice, late, or not at all. */
export type RoomMessage
  = | { type: 'hello' | 'here' | 'news', from: string, role: Seat, parts: SharedParts }
    | { type: 'bye', from: string }

/** How a window, or the server, is in the room. */
export interface RoomOptions {
  /** Its own name. */
  id: string
  role: () => Seat
  /** Tells all other windows. */
  send: (message: RoomMessage) => void
  /** ms since 1970. */
  now?: () => number
}

/**
 * The room that the windows of one talk are in. The last hand that moved something decides; a window that only loaded follows.
 * Audience windows keep to themselves unless there is a presenter, or its server, so that a reader can have two of them.
 */
export function createRoom({ id, role, send, now = Date.now }: RoomOptions) {
  const parts = shallowReactive<SharedParts>({})
  const others = shallowReactive(new Map<string, Seat>())
  /** Those of them that have said nothing since they were asked last. */
  const silent = new Set<string>()
  const loadedAt = now()
  // The server stands in for one: where it is, windows that only look on follow as well.
  const hasPresenter = computed(() => [role(), ...others.values()].some(it => it !== 'audience'))

  function tell(type: 'hello' | 'here' | 'news', told: SharedParts = parts) {
    send({ type, from: id, role: role(), parts: { ...told } })
  }

  function put<Key extends keyof Shared>(key: Key, value: Shared[Key], stamp: number) {
    const part: Stamped<Shared[Key]> = { value, stamp, by: id, role: role() === 'presenter' ? 'presenter' : 'audience' }
    Object.assign(parts, { [key]: part })
    if (hasPresenter.value)
      tell('news', { [key]: part })
  }

  function take(heard: SharedParts): boolean {
    const newer = Object.entries(heard).filter(([key, part]) => isNewer(part, parts[key as keyof Shared]))
    Object.assign(parts, Object.fromEntries(newer))
    return newer.length > 0
  }

  /** Whether this window knows something that the other one does not. */
  function knowsMore(heard: SharedParts): boolean {
    return Object.entries(parts).some(([key, part]) => isNewer(part, heard[key as keyof Shared]))
  }

  function receive(message: RoomMessage) {
    if (message.from === id)
      return
    silent.delete(message.from)
    if (message.type === 'bye') {
      others.delete(message.from)
      return
    }
    others.set(message.from, message.role)
    // Two audience windows have nothing to say to each other unless a presenter is there.
    if (!hasPresenter.value)
      return
    const knewMore = knowsMore(message.parts)
    take(message.parts)
    if (message.type === 'hello' || (message.type === 'here' && knewMore))
      tell(message.type === 'hello' ? 'here' : 'news')
  }

  return {
    id,
    parts,
    /** Who else is there, by name. */
    others,
    /** What the other windows are there for. */
    windows: computed(() => [...others.values()].filter((seat): seat is WindowRole => seat !== 'server')),
    receive,
    /** Says that the window is there, and asks who else is. */
    enter() {
      others.clear()
      tell('hello')
    },
    /** Asks once more who is there; who did not answer the last time is gone, such as a window that crashed. */
    callRoll() {
      silent.forEach(name => others.delete(name))
      silent.clear()
      others.forEach((_, name) => silent.add(name))
      tell('hello')
    },
    leave: () => send({ type: 'bye', from: id }),
    /** Somebody has set this by hand, in this window. */
    set: <Key extends keyof Shared>(key: Key, value: Shared[Key]) => put(key, value, nextStamp(parts[key], now())),
    /** What this window shows, if nobody has used another one. */
    claim<Key extends keyof Shared>(key: Key, value: Shared[Key]) {
      if (!parts[key])
        put(key, value, claimStamp(loadedAt))
    },
    /** What a window knew before it was reloaded. */
    restore: take,
  }
}

export type Room = ReturnType<typeof createRoom>
