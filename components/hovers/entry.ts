/** What a piece of a signature is; each kind has a colour in code-colours.css, the rest is plain. */
export type CodeKind = 'comment' | 'keyword' | 'type' | 'function' | 'string' | 'constant'

/** A piece of a signature in one colour. */
export type CodeRun = [text: string, kind?: CodeKind]

/** What a popup says. */
export interface HoverText {
  /** The type or the signature. */
  code: CodeRun[]
  /** The first paragraph of the documentation; backticks set code apart. */
  doc?: string
}

/** A name in a region that has a hover: line from 1, column and length in UTF-16 units, and which of the hovers it is. */
export type HoverName = [line: number, column: number, length: number, hover: number]

/** All hovers of one region. */
export interface RegionHovers {
  /** `file#region`, for the reader of the file only. */
  region: string
  /** The hashes of the region's lines, by which the page knows it. */
  lines: string[]
  /** In reading order. */
  names: HoverName[]
  /** Each text once. */
  hovers: HoverText[]
}

/** snippets/recorded/hovers.json: the hovers of all regions by the SHA-256 of a region's text, hex. */
export type HoverTexts = Record<string, RegionHovers>
