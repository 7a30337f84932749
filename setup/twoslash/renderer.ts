import type { TwoslashRenderer } from '@shikijs/twoslash/core'
import { hoverId } from '../../shared/twoslash/hover-id.ts'

type Piece = Parameters<TwoslashRenderer['nodeStaticInfo']>[1]

/** What Twoslash's nodes become: a name has the id of its text, an error its squiggle, and its message in a line below. */
export const renderer: TwoslashRenderer = {
  nodeStaticInfo: (hover, piece) => name(piece, { 'data-hover': hoverId(hover) }),
  nodeError({ start }, piece) {
    // Twoslash leaves out the hover of a name that is an error, too.
    const hover = this.meta.twoslash?.nodes.find(node => node.type === 'hover' && node.start === start)
    return name(piece, { ...hover?.type === 'hover' && { 'data-hover': hoverId(hover) }, 'data-error': 'true' })
  },
  lineError: ({ code, level = 'error', text }) => [{
    type: 'element',
    tagName: 'span',
    properties: { class: 'code-error' },
    children: [{ type: 'text', value: `${level}[${code}]: ${text}` }],
  }],
}

function name(piece: Piece, properties: Record<string, string>) {
  return { type: 'element' as const, tagName: 'span', properties, children: [piece] }
}
