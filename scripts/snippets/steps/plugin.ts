import type { Session } from '../session.ts'
import type { Step } from '../steps.ts'
import { join } from 'node:path'
import { succeed, transcript, Wrong } from '../exec.ts'
import { inVenv, work } from '../paths.ts'

const folder = join(work, 'farm64')
const python = ['CPython', 'polars', 'pyfarmhash']

/** Slide 19: the plugin gives the hashes that the Python package gives. */
export const plugin: Step = {
  needs: ['cargo', 'c++', 'python3'],
  files: ['Cargo.toml', 'pyproject.toml', '__init__.py', 'src/lib.rs', 'farmhash_map_elements.py', 'plugin.py', 'same_hashes.py'].map(file => `farm64/${file}`),

  async verify(session: Session): Promise<void> {
    const printed = await transcript('maturin', ['develop', '--locked', '--uv'], folder)
    if (printed.includes('warning'))
      throw new Wrong(`farm64: a warning that no slide shows:\n${printed}`)
    const mapped = await show('farmhash_map_elements.py')
    const plugged = await show('plugin.py')
    if (mapped !== plugged)
      throw new Wrong(`farm64: the plugin's table is another one:\n${mapped}\n${plugged}`)
    // The first line is the table's shape.
    session.showLast('farm64/farmhash_map_elements.py#map-elements', mapped, mapped.slice(mapped.indexOf('\n') + 1))
    await succeed(inVenv('python'), ['same_hashes.py'], folder)
    session.prove('farm64/src/lib.rs', 'rustc', 'polars (Rust)', 'pyo3', 'pyo3-polars', 'fasthash', 'maturin')
    session.prove('farm64/farmhash_map_elements.py', ...python)
    session.prove('farm64/plugin.py', ...python)
  },
}

async function show(file: string): Promise<string> {
  return (await succeed(inVenv('python'), [join(import.meta.dirname, '../show.py'), file], folder)).stdout
}
