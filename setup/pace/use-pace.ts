import { useNav } from '@slidev/client'
import { useTimer } from '@slidev/client/composables/useTimer.ts'
import { createSharedComposable } from '@vueuse/core'
import { computed } from 'vue'
import { offsetFrom, plannedSpan } from '../../shared/pace/pace'
import { planOf, sectionAfter, sectionAt, sectionOf } from '../../shared/pace/plan'

/** Where the talk is, where the plan has it, and how far that is apart; times in s since the start of the talk. */
export const usePace = createSharedComposable(() => {
  const { slides, currentSlideNo, clicks } = useNav()
  const { passed, status } = useTimer()

  const plan = computed(() => planOf(slides.value.map(({ no, meta }) => ({ no, clicks: meta.clicks ?? 0, frontmatter: meta.slide.frontmatter }))))
  const duration = computed(() => plan.value.at(-1)?.end ?? 0)
  const section = computed(() => sectionOf(plan.value, currentSlideNo.value))
  const planned = computed(() => sectionAt(plan.value, passed.value))
  const next = computed(() => section.value && sectionAfter(plan.value, section.value))
  const offset = computed(() => {
    const span = plannedSpan(plan.value, currentSlideNo.value, clicks.value)
    return span && status.value !== 'stopped' ? offsetFrom(span, passed.value) : 0
  })

  return { plan, duration, passed, status, section, planned, next, offset }
})
