import type { IncomingMessage } from 'node:http'
import { Buffer } from 'node:buffer'
import { timingSafeEqual } from 'node:crypto'

/** The cookie that a phone carries once it has given the password. */
const COOKIE = 'remote'

/** How often one address may be wrong before it is heard no more. */
const TRIES = 10

/** Whether somebody may come in. */
export interface Access {
  /** The laptop itself may always; others with the password, if there is one. */
  isAllowed: (request: IncomingMessage) => boolean
  /**
   * Takes a password that somebody gives.
   *
   * @returns the cookie to set, if it is the right one
   */
  tryPassword: (request: IncomingMessage, given: string) => string | undefined
}

/**
 * Who may see and turn the talk.
 *
 * @param password the remote's; without one, only the laptop itself
 */
export function createAccess(password: string | undefined): Access {
  const wrong = new Map<string, number>()
  const isRight = (given: string | undefined) => password !== undefined && given !== undefined && isSame(given, password)
  return {
    isAllowed: request => isOwnPage(request) && (isLaptop(request) || isRight(readCookie(request))),
    tryPassword(request, given) {
      const address = request.socket.remoteAddress ?? ''
      const tries = wrong.get(address) ?? 0
      if (tries < TRIES && isRight(given))
        return `${COOKIE}=${encodeURIComponent(given)}; Path=/; HttpOnly; SameSite=Strict`
      wrong.set(address, tries + 1)
      return undefined
    },
  }
}

/** Whether a request is from this machine: no name that somebody else's pages go by leads here. */
function isLaptop({ socket, headers }: IncomingMessage): boolean {
  const name = (headers.host ?? '').replace(/:\d+$/, '')
  return /^(?:::1|(?:::ffff:)?127\.[\d.]+)$/.test(socket.remoteAddress ?? '') && ['localhost', '127.0.0.1', '[::1]'].includes(name)
}

/** A page of somebody else, open in the same browser, must not turn the talk. */
function isOwnPage({ headers: { host, origin } }: IncomingMessage): boolean {
  return origin === undefined || origin === `http://${host}`
}

function readCookie({ headers: { cookie = '' } }: IncomingMessage): string | undefined {
  const value = cookie.split(/;\s*/).find(pair => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1)
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  }
  catch {
    return undefined
  }
}

/** Takes the same time wherever the two differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
