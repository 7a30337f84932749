/** A source as a server gets it, and where it is to be asked. Lines and columns from 0, columns in UTF-16 units. */
export interface Served {
  text: string
  /** The column of the served text for one of the source. */
  columnOf: (line: number, column: number) => number
  /** A second place for a name that the server knows nothing of where it stands. */
  elsewhere: (name: string) => [line: number, column: number] | undefined
}
