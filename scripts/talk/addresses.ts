import { networkInterfaces } from 'node:os'

/**
 * The laptop's addresses in the networks that it is in, as IPv4.
 *
 * @param interfaces what the machine has
 */
export function networkAddresses(interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces()): string[] {
  return Object.values(interfaces)
    .flatMap(all => all ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
}
