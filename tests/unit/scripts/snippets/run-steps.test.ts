import type { Session } from '../../../../scripts/snippets/session.ts'
import type { Step } from '../../../../scripts/snippets/steps.ts'
import type { Tool } from '../../../../scripts/snippets/tools.ts'
import { expect, it } from 'vitest'
import { MissingTool, Wrong } from '../../../../scripts/snippets/exec.ts'
import { runSteps } from '../../../../scripts/snippets/run-steps.ts'

/** Runs groups that end in these ways; says which were verified and which were skipped. */
async function run(groups: Record<string, { needs: Tool[], ends?: Error }>, missing: [Tool, string][]) {
  const verified: string[] = []
  const steps = Object.entries(groups).map(([name, { needs, ends }]) => [name, {
    files: [],
    needs,
    verify: () => ends ? Promise.reject(ends) : Promise.resolve(),
  }] satisfies [string, Step])
  const skipped = await runSteps(Object.fromEntries(steps), {} as Session, new Map(missing), name => verified.push(name))
  return { verified, skipped: [...skipped] }
}

it('verifies what it can, and says why the rest is skipped', async () => {
  expect(await run({
    tables: { needs: ['python3', 'Rscript'] },
    programs: { needs: ['cargo'] },
    images: { needs: ['cargo'], ends: new MissingTool('uv sync cannot install it') },
    last: { needs: [] },
  }, [['Rscript', 'Rscript does not run']])).toEqual({
    verified: ['programs', 'last'],
    skipped: [['tables', 'Rscript does not run'], ['images', 'uv sync cannot install it']],
  })
})

it('ends with what is wrong, whatever was skipped', async () => {
  await expect(run({ tables: { needs: ['Rscript'] }, programs: { needs: ['cargo'], ends: new Wrong('not so') } }, [['Rscript', 'gone']])).rejects.toThrow('not so')
})
