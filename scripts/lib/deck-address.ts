/** The environment's variable that says where the deck is hosted; Netlify needs none. */
const SETTING = 'DECK_URL'

/**
 * Where the deck is hosted: DECK_URL, or what Netlify itself says. Where neither is there, nothing prints an address.
 *
 * @param env the environment's variables
 * @param base the path under which the deck is served, with a slash at both ends
 * @returns the address, with a slash at its end
 * @throws Error with one line if it is no address, or one of another path than `base`
 */
export function deckAddress(env: Readonly<Record<string, string | undefined>>, base = '/'): string | undefined {
  const setting = env[SETTING] ? SETTING : env.NETLIFY && env.URL ? 'URL' : undefined
  if (!setting)
    return undefined
  const given = env[setting]!
  const url = URL.parse(given)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`${setting}=${given}: that is no address; give one like https://example.org, or none`)
  const path = url.pathname.replace(/\/?$/, '/')
  if (base !== '/' && path !== '/' && path !== base)
    throw new Error(`${setting}=${given}: its path is not ${base}, for which the deck is built; give the same path to both`)
  return url.origin + (path === '/' ? base : path)
}
