import type { Point } from './path.ts'

/** A place in the scene, in metres; z points up. */
export type Place = readonly [x: number, y: number, z: number]

/** Turns places of the scene into points of the picture. */
type Camera = (place: Place) => Point

/** Where the camera hangs and how it looks. */
interface View {
  at: Place
  /** Degrees away from straight down. */
  tilt: number
  /** Degrees the scene is turned under the camera. */
  turn: number
  /** Focal length in pixels. */
  focal: number
  width: number
  height: number
}

/** A pinhole camera above the scene, looking down. */
export function camera({ at, tilt, turn, focal, width, height }: View): Camera {
  const [st, ct] = [Math.sin(tilt * Math.PI / 180), Math.cos(tilt * Math.PI / 180)]
  const [sr, cr] = [Math.sin(turn * Math.PI / 180), Math.cos(turn * Math.PI / 180)]
  return ([x, y, z]) => {
    const [dx, dy, dz] = [x - at[0], y - at[1], z - at[2]]
    const [rx, ry] = [dx * cr - dy * sr, dx * sr + dy * cr]
    const depth = Math.max(ry * st - dz * ct, 1)
    const up = ry * ct + dz * st
    return [width / 2 + focal * rx / depth, height / 2 - focal * up / depth]
  }
}
