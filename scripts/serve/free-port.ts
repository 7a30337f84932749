import { checkPort } from 'get-port-please'

/** How many ports are tried. */
const TRIES = 100

/**
 * The wanted port, or the next one that is free.
 *
 * @param wanted the port; 0 stays 0, any free one
 * @param host the host that will listen
 * @throws Error with one line when there is none
 */
export async function freePort(wanted: number, host: string): Promise<number> {
  const last = Math.min(wanted + TRIES, 65535)
  for (let port = wanted; port <= last; port++) {
    // On one that listens elsewhere on this machine, too, a browser could end up there.
    if (port === 0 || await checkPort(port, [...new Set([host, '127.0.0.1', '0.0.0.0'])]) !== false)
      return port
  }
  throw new Error(`--port ${wanted}: neither it nor one up to ${last} can be had; name another, or another --host than ${host}`)
}

/** What is said of the port that was taken instead; nothing when it is the one that was wanted. */
export function insteadOf(wanted: number, port: number): string[] {
  return port === wanted || wanted === 0 ? [] : [`port ${wanted} is taken, so it is ${port}; --port names another`]
}
