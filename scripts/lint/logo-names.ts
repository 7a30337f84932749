import ts from 'typescript'

/**
 * The names of the logos: the keys of the object literal that `logos` is declared as.
 *
 * Read from the source, because Node cannot import the Vue components that the module holds.
 *
 * @param source the text of components/logos.ts
 * @throws when it declares no such object
 */
export function logoNames(source: string): string[] {
  const file = ts.createSourceFile('logos.ts', source, ts.ScriptTarget.Latest)
  const declarations = file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations])
  let value = declarations.find(({ name }) => ts.isIdentifier(name) && name.text === 'logos')?.initializer
  while (value && (ts.isSatisfiesExpression(value) || ts.isAsExpression(value)))
    value = value.expression
  if (!value || !ts.isObjectLiteralExpression(value))
    throw new Error('components/logos.ts: declares no object “logos”; its keys are the names that <LogoOverlay logo="…"> takes')
  return value.properties.flatMap(({ name }) => name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [])
}
