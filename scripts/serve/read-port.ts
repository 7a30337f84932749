/**
 * A port as it is given after `--port`.
 *
 * @param port what was given
 * @param least the lowest that may be given; 0 stands for any free one
 * @throws Error with one line
 */
export function readPort(port: string, least = 1): number {
  const number = Number(port)
  if (!/^\d+$/.test(port) || number < least || number > 65535)
    throw new Error(`--port ${port}: that is no port; take a number from ${least} to 65535`)
  return number
}
