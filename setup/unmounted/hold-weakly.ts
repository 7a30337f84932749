/**
 * Lets a map forget what only it still holds. Keys that are no objects stay as they are.
 *
 * @param map - the map, of which nobody asks but to get and to set
 */
export function holdWeakly<Key, Value>(map: Map<Key, Value>): void {
  const held = new WeakMap<Key & WeakKey, Value>()
  const [get, set] = [map.get.bind(map), map.set.bind(map)]
  const isObject = (key: Key): key is Key & WeakKey => typeof key === 'object' && key !== null
  map.get = key => isObject(key) ? held.get(key) : get(key)
  map.set = (key, value) => {
    if (isObject(key))
      held.set(key, value)
    else
      set(key, value)
    return map
  }
}
