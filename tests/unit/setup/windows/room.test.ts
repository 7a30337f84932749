import type { Room, RoomMessage } from '../../../../setup/windows/room.ts'
import type { Seat, WindowRole } from '../../../../setup/windows/stamped.ts'
import { expect, it } from 'vitest'
import { createRoom } from '../../../../setup/windows/room.ts'
import { makeRandom } from '../../../support/random.ts'

/** A network on which messages wait until they are delivered, in any order. */
function makeNetwork() {
  const rooms = new Map<string, Room>()
  const waiting: { to: string, message: RoomMessage }[] = []
  let time = 1_000

  function open(id: string, role: Seat): Room {
    const send = (message: RoomMessage) => [...rooms.keys()].filter(to => to !== id).forEach(to => waiting.push({ to, message }))
    const room = createRoom({ id, role: () => role, send, now: () => ++time })
    rooms.set(id, room)
    room.enter()
    return room
  }

  function deliver(pick: (count: number) => number = () => 0) {
    while (waiting.length) {
      const [{ to, message }] = waiting.splice(pick(waiting.length), 1) as [typeof waiting[number]]
      rooms.get(to)?.receive(structuredClone(message))
    }
  }

  return { open, deliver, rooms }
}

const at = (room: Room) => room.parts.place?.value

it('lets a window that loads follow the presenter, wherever it opened', () => {
  const { open, deliver } = makeNetwork()
  const presenter = open('p', 'presenter')
  presenter.set('place', { page: 5, clicks: 2 })
  const audience = open('a', 'audience')
  deliver()
  expect(at(audience)).toEqual({ page: 5, clicks: 2 })
  expect(at(presenter)).toEqual({ page: 5, clicks: 2 })
})

it('lets a presenter that is reloaded follow the audience', () => {
  const { open, deliver, rooms } = makeNetwork()
  open('p', 'presenter').set('place', { page: 5, clicks: 4 })
  open('a', 'audience')
  deliver()
  rooms.delete('p')
  const reloaded = open('p2', 'presenter')
  reloaded.claim('place', { page: 1, clicks: 0 })
  deliver()
  expect(at(reloaded)).toEqual({ page: 5, clicks: 4 })
})

it('lets an audience window lead that was used, and not one that was only opened', () => {
  const { open, deliver } = makeNetwork()
  const presenter = open('p', 'presenter')
  presenter.claim('place', { page: 3, clicks: 0 })
  const audience = open('a', 'audience')
  deliver()
  expect(at(audience)).toEqual({ page: 3, clicks: 0 })
  audience.set('place', { page: 4, clicks: 1 })
  deliver()
  expect(at(presenter)).toEqual({ page: 4, clicks: 1 })
})

it('lets a presenter that opens late follow an audience window that was used before', () => {
  const { open, deliver } = makeNetwork()
  open('a', 'audience').set('place', { page: 9, clicks: 0 })
  const presenter = open('p', 'presenter')
  presenter.claim('place', { page: 1, clicks: 0 })
  deliver()
  expect(at(presenter)).toEqual({ page: 9, clicks: 0 })
})

it('leaves two audience windows without a presenter to themselves', () => {
  const { open, deliver } = makeNetwork()
  const [one, other] = [open('a', 'audience'), open('b', 'audience')]
  one.set('place', { page: 7, clicks: 0 })
  deliver()
  expect(at(other)).toBeUndefined()
})

it('follows the older of two presenters that nobody has used', () => {
  const { open, deliver } = makeNetwork()
  open('z', 'presenter').claim('place', { page: 2, clicks: 0 })
  const younger = open('y', 'presenter')
  younger.claim('place', { page: 8, clicks: 0 })
  deliver()
  expect(at(younger)).toEqual({ page: 2, clicks: 0 })
})

it('says goodbye', () => {
  const { open, deliver } = makeNetwork()
  const presenter = open('p', 'presenter')
  const audience = open('a', 'audience')
  deliver()
  expect(presenter.windows.value).toEqual(['audience'])
  audience.leave()
  deliver()
  expect(presenter.windows.value).toEqual([])
})

it('misses a window that went without a word, and none that answers', () => {
  const { open, deliver, rooms } = makeNetwork()
  const presenter = open('p', 'presenter')
  open('a', 'audience')
  open('b', 'audience')
  deliver()
  presenter.callRoll()
  deliver()
  expect(presenter.windows.value).toEqual(['audience', 'audience'])
  rooms.delete('b')
  // It answered the last one; it is gone when it has not answered the next.
  presenter.callRoll()
  deliver()
  presenter.callRoll()
  deliver()
  expect([...presenter.others.keys()]).toEqual(['a'])
  open('b', 'audience')
  deliver()
  expect(presenter.windows.value).toHaveLength(2)
})

it('lets a presenter that is opened anew follow an audience window that was reloaded meanwhile', () => {
  const { open, deliver, rooms } = makeNetwork()
  open('p', 'presenter').set('place', { page: 5, clicks: 2 })
  open('a', 'audience')
  deliver()
  rooms.clear()
  const audience = open('a2', 'audience')
  audience.claim('place', { page: 5, clicks: 2 })
  const presenter = open('p2', 'presenter')
  presenter.claim('place', { page: 1, clicks: 0 })
  deliver()
  expect([at(audience), at(presenter)]).toEqual([{ page: 5, clicks: 2 }, { page: 5, clicks: 2 }])
})

it('has audience windows follow where there is a server, which is no window', () => {
  const { open, deliver, rooms } = makeNetwork()
  const server = open('server', 'server')
  const presenter = open('p', 'presenter')
  deliver()
  expect(presenter.windows.value).toEqual([])
  presenter.set('place', { page: 5, clicks: 2 })
  deliver()
  presenter.leave()
  deliver()
  rooms.delete('p')
  const audience = open('a', 'audience')
  audience.claim('place', { page: 1, clicks: 0 })
  deliver()
  expect([at(server), at(audience)]).toEqual([{ page: 5, clicks: 2 }, { page: 5, clicks: 2 }])
  expect(audience.windows.value).toEqual([])
})

it.each([1, 7, 2025])('is of one mind after 300 inputs in three windows, however late and in whatever order they hear of them: seed %i', (seed) => {
  const random = makeRandom(seed)
  const { open, deliver, rooms } = makeNetwork()
  const roles: [string, WindowRole][] = [['p', 'presenter'], ['a', 'audience'], ['b', 'audience']]
  roles.forEach(([id, role]) => open(id, role))
  deliver()
  for (let input = 0; input < 300; input++) {
    const [id, role] = roles[Math.floor(random() * roles.length)]!
    if (random() < 0.05)
      open(id, role)
    else
      rooms.get(id)!.set('place', { page: Math.ceil(random() * 22), clicks: Math.floor(random() * 9) })
    if (random() < 0.3)
      deliver(count => Math.floor(random() * count))
  }
  deliver(count => Math.floor(random() * count))
  const places = [...rooms.values()].map(at)
  expect(new Set(places.map(place => JSON.stringify(place))).size).toBe(1)
})
