import process from 'node:process'

/**
 * The flags the deck's Chromium starts with.
 *
 * @param isRoot whether the process runs as root, whose Chromium starts only without its sandbox
 */
export function chromiumArgs(isRoot = process.getuid?.() === 0): string[] {
  // Without the first two, Chromium itself asks the network, for updates and more.
  return ['--disable-background-networking', '--disable-component-update', ...(isRoot ? ['--no-sandbox'] : [])]
}
