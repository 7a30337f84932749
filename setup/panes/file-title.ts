import { posix } from 'node:path'

/**
 * A file's name as a pane's title bar shows it: `src/lib.rs`, `main.py`, `Dockerfile`.
 *
 * @param file - the file, from the project's root
 */
export function fileTitle(file: string): string {
  const name = posix.basename(file)
  if (name.startsWith('Dockerfile'))
    return 'Dockerfile'
  if (name.endsWith('.txt'))
    return 'Terminal'
  return posix.basename(posix.dirname(file)) === 'src' ? `src/${name}` : name
}
