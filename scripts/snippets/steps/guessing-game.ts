import type { Session } from '../session.ts'
import type { Step } from '../steps.ts'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { transcript, Wrong } from '../exec.ts'
import { cache, work } from '../paths.ts'

const shown = 'guessing_game/compile.txt'

/** Slide 5, the first click: the warning is what cargo prints. */
export const guessingGame: Step = {
  needs: ['cargo'],
  files: ['guessing_game/Cargo.toml', 'guessing_game/Cargo.lock', 'guessing_game/src/main.rs', shown],

  async verify(session: Session): Promise<void> {
    // Built from nothing, else cargo does not say that it compiles.
    const target = join(cache, 'guessing_game')
    rmSync(target, { recursive: true, force: true })
    const printed = await transcript('cargo', ['build', '--locked', '--target-dir', target], join(work, 'guessing_game'))
    // Another cargo at work is not part of it.
    const [warning, summary] = printed.replaceAll(/^ +Blocking .*\n/gm, '').split('\n\n')
    if (!summary?.includes('generated 1 warning'))
      throw new Wrong(`guessing_game: more than the one warning:\n${printed}`)
    session.showTranscript(`${shown}#compile`, warning!, 56)
    session.prove(shown, 'rustc')
  },
}
