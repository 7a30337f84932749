import { whenIdle } from '../../shared/when-idle.ts'
import { lateStyles } from './late-styles.ts'

/** Takes the sheet of the first paint away, once Slidev has its own: each element would be matched against the same rules twice. */
export async function dropFirstStyles(): Promise<void> {
  const late = lateStyles()
  await Promise.all(late.map(({ isThere }) => isThere))
  await whenIdle()
  // Where one of Slidev's did not come, the page is better off with this one.
  if (late.every(({ link }) => link.sheet))
    document.querySelector('link[data-first]')?.remove()
}
