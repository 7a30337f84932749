/** What a piece of a signature is; each kind has a colour in hover-popup.css, the rest is plain. */
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

/** snippets/recorded/hover-texts.json: each text once, by the id that its names carry on the slide. */
export type HoverTexts = Record<string, HoverText>
