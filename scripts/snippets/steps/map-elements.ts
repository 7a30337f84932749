import type { Session } from '../session.ts'
import type { Step } from '../steps.ts'
import { succeed } from '../exec.ts'
import { inVenv } from '../paths.ts'

const file = 'map_elements/main.py'

/** Slide 18: the warning is what Polars prints. */
export const mapElements: Step = {
  needs: ['python3'],
  files: [file],

  async verify(session: Session): Promise<void> {
    const { stderr } = await succeed(inVenv('python'), [file])
    // The first line is the file's place and the warning's class.
    session.showLast(`${file}#map-elements`, stderr, stderr.slice(stderr.indexOf('\n') + 1))
    session.prove(file, 'CPython', 'polars')
  },
}
