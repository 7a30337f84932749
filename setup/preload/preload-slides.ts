import type { SlideRoute } from '@slidev/types'
import { useNav } from '@slidev/client'
import { promiseTimeout, useTimeoutFn } from '@vueuse/core'
import { watch } from 'vue'
import { useLayOut } from '../../shared/use-lay-out'
import { whenIdle } from '../../shared/when-idle'
import { endOpening, isOpening } from '../motion/keep-still'
import { TURN } from '../motion/turn'
import { takenOver } from '../start/take-over'
import { missingFaces } from './missing-faces'
import { paintAhead } from './paint-ahead'

/** How many slides before and after the current one stand in the page; a jump farther mounts its slide when it comes. */
const NEAR = 2

/** When the files of all other slides are fetched, ms after the first slide came: a phone is to have its own slide first. */
const OTHERS_AFTER = 3000

/**
 * Mounts the slides that are near, the next one first, loads the type, lays them out, draws their pictures, and fetches the
 * other slides, each in an idle moment of its own. Slidev mounts both neighbours within the turn itself, and all others at
 * once three seconds after it came, whatever is pressed then.
 */
export function usePreload(): void {
  const { currentSlideNo, currentSlideRoute, hasPrimarySlide, isPrintMode, slides } = useNav()
  const fetched = new Set<SlideRoute>()
  const layOutNext = useLayOut()
  let othersToo = false
  let isBusy = false
  let turnedAt = -TURN

  /** Half a slide nearer is the next one, as talks go forward. */
  function distance({ no }: SlideRoute): number {
    const away = no - currentSlideNo.value
    return away > 0 ? away - 0.5 : -away
  }

  /** What is to be done next, if anything. */
  function nextStep(): (() => unknown) | undefined {
    const all = [...slides.value].sort((one, other) => distance(one) - distance(other))
    const mounting = all.find(route => distance(route) <= NEAR && !route.meta.__preloaded)
    if (mounting)
      return () => fetched.has(mounting) ? mount(mounting) : load(mounting)
    const faces = missingFaces()
    // Where one cannot be had, text stands in the next one of its stack.
    if (faces.length)
      return () => Promise.all(faces.map(face => face.load().catch(() => {})))
    const layOut = layOutNext(document.querySelectorAll('#slideshow > .slidev-page:has(.slidev-layout)'))
    if (layOut)
      return layOut
    const paint = paintAhead()
    if (paint)
      return paint
    const other = othersToo && all.find(route => !fetched.has(route))
    return other ? () => load(other) : undefined
  }

  /** Until its file's component is drawn. */
  async function mount(route: SlideRoute) {
    route.meta.__preloaded = true
    await whenIdle()
  }

  async function load(route: SlideRoute) {
    fetched.add(route)
    await route.load()
  }

  /** What is mounted during a turn would hold up its frames. */
  async function turnIsOver() {
    const left = () => turnedAt + TURN - performance.now()
    while (left() > 0)
      await promiseTimeout(left())
  }

  /** The slide that was opened has the page to itself until it stands there. */
  async function opened() {
    await takenOver
    if (isOpening()) {
      await whenIdle()
      endOpening()
    }
  }

  async function work() {
    // In its other views Slidev shows no slide by its address.
    if (isBusy || !hasPrimarySlide.value || isPrintMode.value)
      return
    isBusy = true
    await load(currentSlideRoute.value)
    // First of all, as what is styled before would be styled once more.
    await opened()
    while (nextStep()) {
      await turnIsOver()
      await whenIdle()
      await nextStep()?.()
    }
    isBusy = false
  }

  const others = useTimeoutFn(() => {
    othersToo = true
    void work()
  }, OTHERS_AFTER, { immediate: false })
  watch([hasPrimarySlide, currentSlideNo], ([isThere], [wasThere]) => {
    if (isThere && wasThere)
      turnedAt = performance.now()
    // It stays in the page when it is left.
    if (isThere)
      currentSlideRoute.value.meta.__preloaded = true
    // The page that is printed has all slides as it is, and waits for every timer.
    if (isThere && !wasThere && !othersToo && !isPrintMode.value)
      others.start()
    void work()
  }, { immediate: true, flush: 'sync' })
}
