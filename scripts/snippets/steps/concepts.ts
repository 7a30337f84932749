import type { Session } from '../session.ts'
import type { Step } from '../steps.ts'
import { join } from 'node:path'
import { run, succeed, Wrong } from '../exec.ts'
import { cache } from '../paths.ts'
import { regionOf } from '../session.ts'

const programs = ['statically_typed', 'structs', 'traits_generics', 'enums', 'option_result', 'error_as_value', 'macros']
const failing = 'concepts/fails/borrow_checker.rs'

/** Slide 5: each concept is a program, and the one that must not compile does not. */
export const concepts: Step = {
  needs: ['cargo'],
  files: ['Cargo.toml', 'Cargo.lock', 'rust-toolchain.toml', 'rustfmt.toml', 'concepts/Cargo.toml', 'concepts/src/bin/*.rs', failing],

  async verify(session: Session): Promise<void> {
    const { stderr } = await succeed('cargo', ['build', '--locked', '--quiet', '--package', 'concepts'])
    if (stderr)
      throw new Wrong(`concepts: a warning that no slide shows:\n${stderr}`)
    for (const program of programs) {
      const { stdout } = await succeed(join(cache, 'target/debug', program), [])
      const file = `concepts/src/bin/${program}.rs`
      if (program === 'macros')
        session.showPrints(`${file}#macro`, stdout, 56)
      session.prove(file, 'rustc')
    }
    await verifyError()
    session.prove(failing, 'rustc')
  },
}

/** The only error is the one that the comment names, in the comment's line. */
async function verifyError(): Promise<void> {
  const lines = regionOf(`${failing}#borrow-checker`).text.split('\n')
  const at = lines.findIndex(line => line.includes('// Error: '))
  const named = lines[at]?.split('// Error: ')[1]
  const args = ['--edition', '2024', '--emit', 'metadata', '--out-dir', join(cache, 'target'), '--error-format', 'short', failing]
  const { stderr } = await run('rustc', args)
  const [error, ...others] = stderr.split('\n').filter(line => /: (?:error|warning)\b/.test(line))
  // The region begins under its marker, in the file's second line.
  if (!named || others.length > 0 || !error?.startsWith(`${failing}:${at + 2}:`) || !error.includes(`: ${named}`))
    throw new Wrong(`${failing}: rustc does not say "${named}" there, and only that:\n${stderr}`)
}
