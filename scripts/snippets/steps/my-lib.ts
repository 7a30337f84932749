import type { Session } from '../session.ts'
import type { Step } from '../steps.ts'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { succeed, transcript, Wrong } from '../exec.ts'
import { cache, inVenv, work } from '../paths.ts'

const rust = ['fibo', 'fibo_pyo3']
const python = ['fibo_exported', 'accumulator', 'accumulator_new', 'accumulator_str', 'parse_int_match', 'parse_int_map_err']

/** What a step prints where its slide shows no output of it. */
const prints: Record<string, string> = {
  accumulator: 'cannot create \'builtins.Accumulator\' instances\n',
}

/** Slides 14 to 16: the project as it grows, compiled, installed and called at each step. */
export const myLib: Step = {
  needs: ['cargo', 'python3', 'tree'],
  files: [
    ...[...rust, ...python].flatMap(step => [`my_lib/${step}/Cargo.toml`, `my_lib/${step}/src/lib.rs`]),
    ...python.flatMap(step => [`my_lib/${step}/pyproject.toml`, `my_lib/${step}/main.py`]),
    'my_lib/maturin-init.txt',
    'my_lib/maturin-develop.txt',
  ],

  async verify(session: Session): Promise<void> {
    await verifyInit(session)
    const packages = rust.flatMap(step => ['--package', `my-lib-${step.replaceAll('_', '-')}`])
    // In a folder of its own: maturin gives PyO3 another environment, and each would undo the other's build.
    const { stderr } = await succeed('cargo', ['build', '--locked', '--quiet', '--target-dir', join(cache, 'my_lib'), ...packages])
    if (stderr)
      throw new Wrong(`my_lib: a warning that no slide shows:\n${stderr}`)
    session.prove('my_lib/fibo/src/lib.rs', 'rustc')
    session.prove('my_lib/fibo_pyo3/src/lib.rs', 'rustc', 'pyo3')
    for (const step of python)
      await verifyStep(session, step)
  },
}

/** `maturin init` in a terminal, for it asks a question, and `tree` of what it made. */
async function verifyInit(session: Session): Promise<void> {
  const folder = join(cache, 'init')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const init = await succeed(inVenv('python'), [join(import.meta.dirname, '../answer.py'), 'maturin', 'init', 'my-lib'], folder)
  const tree = await succeed('tree', ['my-lib'], folder)
  session.showTranscript('my_lib/maturin-init.txt#maturin-init', `> maturin init my-lib\n${init.stdout.trimEnd()}\n> tree my-lib\n${tree.stdout}`, 56)
  session.prove('my_lib/maturin-init.txt', 'maturin', 'tree')
}

async function verifyStep(session: Session, step: string): Promise<void> {
  const folder = join(work, 'my_lib', step)
  const shown = step === 'fibo_exported'
  // uv only installs faster; the slide shows what maturin prints without it.
  const printed = await transcript('maturin', ['develop', '--locked', ...shown ? [] : ['--uv']], folder)
  if (printed.includes('warning'))
    throw new Wrong(`my_lib/${step}: a warning that no slide shows:\n${printed}`)
  if (shown) {
    // What cargo says while it compiles is not on the slide.
    const own = printed.split('\n').filter(line => !/^ +(?:Blocking|Compiling|Downloaded|Downloading|Finished) /.test(line)).join('\n')
    session.showTranscript('my_lib/maturin-develop.txt#maturin-develop', `> maturin develop\n${own}`, 56)
    session.prove('my_lib/maturin-develop.txt', 'maturin', 'CPython')
  }
  const { stdout } = await succeed(inVenv('python'), ['main.py'], folder)
  const expected = prints[step]
  if (expected === undefined)
    session.showPrints(`my_lib/${step}/main.py#main`, stdout, 48)
  else if (stdout !== expected)
    throw new Wrong(`my_lib/${step}/main.py printed ${stdout}, not ${expected}`)
  session.prove(`my_lib/${step}/src/lib.rs`, 'rustc', 'pyo3', 'maturin')
  session.prove(`my_lib/${step}/main.py`, 'CPython', 'pyo3', 'maturin')
}
