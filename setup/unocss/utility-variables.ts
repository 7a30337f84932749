/** The variables that UnoCSS's utilities compose a value from, such as `--un-translate-x`, with the values they start at. */
export type UtilityVariables = Record<string, string | number>

/**
 * Declares the variables of UnoCSS's utilities once for the document, where UnoCSS's own preflight sets all fifty on
 * every element and pseudo-element: the browser copies them whenever it computes the style of one.
 *
 * @param variables - the theme's `preflightBase`
 * @returns style rules that leave each element's utilities to that element
 */
export function declareUtilityVariables(variables: UtilityVariables): string {
  const declarations = Object.entries(variables).map(([name, value]) => [name, String(value).trim()] as const)
  const registered = declarations.filter(([, value]) => value).map(([name, value]) => `@property ${name}{syntax:"*";inherits:false;initial-value:${value}}`)
  // An empty value cannot be registered in a way that survives CSSOM, which the first paint's styles go through.
  const empty = declarations.filter(([, value]) => !value).map(([name]) => `${name}: ;`)
  return `${registered.join('')}:root{${empty.join('')}}`
}
