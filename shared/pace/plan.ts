/** A slide as the plan of the talk sees it. */
export interface PlannedSlide {
  /** Its number, from 1. */
  no: number
  clicks: number
  frontmatter: Readonly<Record<string, unknown>>
}

/** A section of the talk, with the time that the plan has for it. */
export interface PlannedSection {
  title: string
  /** When it begins, s after the start of the talk. */
  start: number
  /** When it is to be over, s after the start of the talk. */
  end: number
  slides: readonly PlannedSlide[]
}

/**
 * The sections of a talk: each begins on a slide with `section` and `minutes` in its frontmatter.
 *
 * @param slides - all slides, in their order
 */
export function planOf(slides: readonly PlannedSlide[]): PlannedSection[] {
  const starts = slides.flatMap(({ frontmatter }, index) => frontmatter.minutes === undefined ? [] : [index])
  let start = 0
  return starts.map((from, index) => {
    const { section, minutes } = slides[from]!.frontmatter
    const end = start + Number(minutes) * 60
    const planned = { title: String(section), start, end, slides: slides.slice(from, starts[index + 1]) }
    start = end
    return planned
  })
}

/** The section that a slide is in. */
export function sectionOf(plan: readonly PlannedSection[], page: number): PlannedSection | undefined {
  return plan.find(({ slides }) => slides.some(({ no }) => no === page))
}

/** The section that comes after another one. */
export function sectionAfter(plan: readonly PlannedSection[], section: PlannedSection): PlannedSection | undefined {
  return plan[plan.indexOf(section) + 1]
}

/**
 * The section that the plan is in at a time.
 *
 * @param plan - the sections
 * @param elapsed - s since the start of the talk
 */
export function sectionAt(plan: readonly PlannedSection[], elapsed: number): PlannedSection | undefined {
  return plan.find(({ end }) => elapsed < end) ?? plan.at(-1)
}
