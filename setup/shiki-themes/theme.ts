import type { ThemeRegistrationRaw } from 'shiki'

/** The colours of one scheme, by what a token is; CSS hex. */
export interface Palette {
  /** The pane's ground, equal to `--surface` in styles/tokens.css. */
  background: string
  /** Names, operators and punctuation. */
  foreground: string
  /** Comments and the output that stands in comments. */
  comment: string
  /** Keywords and storage modifiers, the ember of the pane. */
  keyword: string
  /** Types, traits, classes and modules. */
  type: string
  /** Functions and macros where they are named or called. */
  function: string
  /** Strings and characters. */
  string: string
  /** Numbers, booleans, constants, attributes and decorators. */
  constant: string
}

/**
 * Makes a Shiki theme of a palette, so that the light and the dark one differ in colours only.
 *
 * @param name - the theme's name
 * @param type - its scheme
 * @param palette - its colours
 */
export function defineTheme(name: string, type: 'dark' | 'light', palette: Palette): ThemeRegistrationRaw {
  const colour = (scope: string[], foreground: string, fontStyle?: string) => ({ scope, settings: { foreground, fontStyle } })
  return {
    name,
    type,
    colors: { 'editor.background': palette.background, 'editor.foreground': palette.foreground },
    settings: [
      { settings: { background: palette.background, foreground: palette.foreground } },
      colour(['comment', 'punctuation.definition.comment'], palette.comment, 'italic'),
      colour(['keyword', 'storage', 'keyword.operator.logical.python', 'keyword.other.fn'], palette.keyword),
      colour(['keyword.operator', 'punctuation', 'meta.brace'], palette.foreground),
      colour(['keyword.operator.sigil', 'keyword.operator.borrow'], palette.keyword),
      colour(['entity.name.type', 'entity.name.class', 'entity.name.namespace', 'entity.name.module', 'support.type', 'support.class', 'entity.other.inherited-class', 'storage.type.core', 'entity.name.type.numeric'], palette.type),
      colour(['entity.name.function', 'support.function', 'meta.function-call.generic', 'entity.name.command', 'variable.function'], palette.function),
      colour(['string', 'punctuation.definition.string', 'string.unquoted'], palette.string),
      colour(['constant', 'constant.numeric', 'variable.language', 'meta.attribute', 'entity.name.function.decorator', 'constant.other.option'], palette.constant),
    ],
  }
}
