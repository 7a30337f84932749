import type { codeToHast } from 'shiki'
import type { UnkeyedStep, UnkeyedToken } from './key-steps.ts'

type Root = Awaited<ReturnType<typeof codeToHast>>
type Element = Extract<Root['children'][number], { type: 'element' }>

/**
 * Reads what Shiki and its transformers made of some code as the tokens and the errors of a pane.
 *
 * @param root - Shiki's tree: `pre`, `code`, and in it the lines and the messages of errors
 */
export function codeLines(root: Root): Pick<UnkeyedStep, 'lines' | 'errors'> {
  const rows = elementsOf(elementsOf(elementsOf(root)[0]!)[0]!)
  const errors = rows.filter(({ properties }) => properties.class === 'code-error').map(textOf)
  return {
    lines: rows.filter(({ properties }) => properties.class === 'line').map(line => elementsOf(line).map(toCodeToken)),
    ...errors.length && { errors },
  }
}

/** A span of one style; what it holds is its text, or a name of Twoslash. */
function toCodeToken(span: Element): UnkeyedToken {
  const { 'data-hover': hover, 'data-error': error } = elementsOf(span)[0]?.properties ?? {}
  return {
    content: textOf(span),
    style: String(span.properties.style ?? ''),
    ...hover ? { hover: String(hover) } : {},
    ...error ? { isError: true } : {},
  }
}

function elementsOf({ children }: Root | Element): Element[] {
  return (children as Root['children']).flatMap(child => child.type === 'element' ? [child] : [])
}

function textOf({ children }: Element): string {
  return children.map(child => child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '').join('')
}
