import type { ShikiTransformer } from 'shiki'
import type { CodePiece } from './code-pieces.ts'
import { transformerStyleToClass } from '@shikijs/transformers'
import { createHighlighter } from 'shiki'
import { forgeDark } from '../../setup/shiki-themes/forge-dark.ts'
import { forgeLight } from '../../setup/shiki-themes/forge-light.ts'
import { recordedTwoslash } from '../../setup/twoslash/transformer.ts'

/** Code as HTML in the deck's colours. */
export interface ArticleHighlighter {
  /** The lines of a piece, one `.line` element each, inside `<pre>`. */
  toHtml: (piece: CodePiece) => string
  /** The rules for all pieces so far: Shiki's inline styles, each once as a class. */
  css: () => string
}

/** Loads Shiki with the deck's themes, the languages of the talk, and the types that were recorded. */
export async function loadHighlighter(): Promise<ArticleHighlighter> {
  const shiki = await createHighlighter({ themes: [forgeDark, forgeLight], langs: ['rust', 'python', 'r', 'shellscript', 'docker'] })
  const twoslash = recordedTwoslash()
  const styleToClass = transformerStyleToClass({ classPrefix: 'c-' })
  return {
    toHtml: piece => shiki.codeToHtml(piece.step.text, {
      lang: piece.step.lang,
      themes: { light: forgeLight.name!, dark: forgeDark.name! },
      defaultColor: false,
      meta: { __raw: piece.step.meta },
      transformers: [twoslash, chooseLines(piece), styleToClass],
    }),
    css: () => styleToClass.getCSS(),
  }
}

/** Leaves the lines of a piece, and says of each what it is. */
function chooseLines({ lines, lit, changed }: CodePiece): ShikiTransformer {
  return {
    name: 'article-lines',
    pre(node) {
      // Sideways scrolling has to be had by keyboard, too.
      node.properties.tabindex = '0'
    },
    line(node, number) {
      node.properties['data-line'] = number
      if (lit.includes(number) && lit.length < lines.length)
        this.addClassToHast(node, 'lit')
      if (changed.includes(number))
        this.addClassToHast(node, 'changed')
    },
    code(node) {
      const all = node.children.filter(child => child.type === 'element')
      // What a compiler says stands below its line, as a block that needs no break before or behind it.
      const isLine = (child: typeof all[number] | undefined) => child?.properties['data-line'] !== undefined
      const chosen = all.filter((child, index) => lines.includes(Number((isLine(child) ? child : all[index - 1])?.properties['data-line'])))
      node.children = chosen.flatMap((child, index) => isLine(child) && isLine(chosen[index - 1]) ? [{ type: 'text' as const, value: '\n' }, child] : [child])
    },
  }
}
