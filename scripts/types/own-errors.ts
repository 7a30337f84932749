const ERROR = /^(\S.*?)\(\d+,\d+\): error TS\d+/

/**
 * The errors of a type check that stand in the project's own files, each with the lines that explain it.
 *
 * @param output what `vue-tsc --pretty false` printed
 */
export function ownErrors(output: string): string[] {
  const own: string[] = []
  let foreign = false
  for (const line of output.split('\n')) {
    const [, file] = ERROR.exec(line) ?? []
    if (file)
      foreign = file.startsWith('node_modules/')
    // An error without a place, as of the configuration, is ours too; an indented line explains the one before it.
    else if (line.trim() !== '' && !line.startsWith(' '))
      foreign = false
    if (!foreign && line.trim() !== '')
      own.push(line)
  }
  return own
}
