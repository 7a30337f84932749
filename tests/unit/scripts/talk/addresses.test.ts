import type { networkInterfaces } from 'node:os'
import { expect, it } from 'vitest'
import { networkAddresses } from '../../../../scripts/talk/addresses.ts'

it('names the addresses that a phone can reach', () => {
  const address = (address: string, family: string, internal: boolean) => ({ address, family, internal })
  expect(networkAddresses({
    lo: [address('127.0.0.1', 'IPv4', true)],
    wifi: [address('192.168.1.7', 'IPv4', false), address('fe80::1', 'IPv6', false)],
    unconfigured: [address('169.254.3.4', 'IPv4', false)],
  } as unknown as ReturnType<typeof networkInterfaces>)).toEqual(['192.168.1.7'])
})
