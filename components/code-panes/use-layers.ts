import type { ComputedRef, ShallowRef } from 'vue'
import type { Pane, PaneState } from '../../shared/panes'
import type { PaneRow } from './rows'
import { useNav, useSlideContext } from '@slidev/client'
import { promiseTimeout } from '@vueuse/core'
import { computed, nextTick, onUnmounted, shallowRef, watch } from 'vue'
import { TURN } from '../../setup/motion/turn'
import { useLayOut } from '../../shared/use-lay-out'
import { whenIdle } from '../../shared/when-idle'
import { MORPH } from './morph'
import { paneRows } from './rows'
import { nearestClick, viewsAt, viewsNear } from './views'

/** Where Slidev draws a slide that steps go through. */
const LIVE = ['slide', 'presenter', 'previewNext']

/** One view of a pane, as it stands in the page. */
export interface Layer {
  /** The number of the view. */
  view: number
  rows: PaneRow[]
  /** At the click that shows it; of those that wait, the nearest one. */
  state: PaneState
  isWaiting: boolean
}

/**
 * The layers of a pane: the view that it shows, and in idle moments those that it shows soon, so that a step finds them
 * made, styled and laid out.
 *
 * @param pane - the pane
 * @param click - the click that it shows, from 0
 * @param parent - the element whose children the layers are
 */
export function useLayers(pane: () => Pane, click: () => number, parent: Readonly<ShallowRef<HTMLElement | null>>): ComputedRef<Layer[]> {
  const { $renderContext } = useSlideContext()
  const { currentSlideNo, isPrintMode } = useNav()
  const views = computed(() => viewsAt(pane().states))
  const rows = computed(() => new Map([...new Set(views.value)].map(view => [view, paneRows(pane(), pane().states[view]!)])))
  const current = computed(() => views.value[click()]!)
  const standing = shallowRef([current.value])
  const layers = computed(() => [...new Set([...standing.value, current.value])].sort((one, other) => one - other).map((view): Layer => ({
    view,
    rows: rows.value.get(view)!,
    state: pane().states[nearestClick(views.value, view, click())]!,
    isWaiting: view !== current.value,
  })))
  const layOutNext = useLayOut()
  let busyUntil = 0
  let isWorking = false
  let isGone = false

  /** What is to be done next, if anything. */
  function nextStep(): (() => unknown) | undefined {
    if (isGone)
      return undefined
    const near = viewsNear(views.value, click())
    const missing = near.find(view => !standing.value.includes(view))
    if (missing !== undefined)
      return () => standing.value = [...near.slice(0, near.indexOf(missing)), missing]
    return layOutNext(parent.value?.querySelectorAll('code') ?? [])
  }

  async function work() {
    if (isWorking || isPrintMode.value || !LIVE.includes($renderContext.value))
      return
    isWorking = true
    while (nextStep()) {
      while (busyUntil > performance.now())
        await promiseTimeout(busyUntil - performance.now())
      await whenIdle()
      nextStep()?.()
      await nextTick()
    }
    isWorking = false
  }

  watch([click, currentSlideNo], ([, slide], [, slideBefore]) => {
    // What is made while something moves would hold up its frames.
    busyUntil = performance.now() + (slide === slideBefore ? MORPH : TURN)
    standing.value = layers.value.map(({ view }) => view)
    void work()
  }, { immediate: true })
  onUnmounted(() => isGone = true)
  return layers
}
