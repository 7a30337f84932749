import type { CodeToken, Pane } from '../../../../shared/panes.ts'
import { createHighlighter } from 'shiki'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../../../scripts/lib/paths.ts'
import { codePanes } from '../../../../setup/panes/transformer.ts'
import { forgeDark } from '../../../../setup/shiki-themes/forge-dark.ts'
import { forgeLight } from '../../../../setup/shiki-themes/forge-light.ts'
import setupShiki from '../../../../setup/shiki.ts'
import { recordedTwoslash } from '../../../../setup/twoslash/transformer.ts'
import { hoverId } from '../../../../shared/twoslash/hover-id.ts'
import { readRecords, recordKey, RECORDS } from '../../../../shared/twoslash/records.ts'
import { makeDeck } from '../../support/make-deck.ts'

const REGIONS = [['rust', 'concepts/src/bin/structs.rs#struct'], ['python', 'dataframes/polars_pipeline.py#pipeline'], ['rust', 'concepts/fails/borrow_checker.rs#borrow-checker']] as const

const shiki = await createHighlighter({ themes: [forgeDark, forgeLight], langs: ['rust', 'python'] })
let options: Awaited<ReturnType<typeof setupShiki>> & object

beforeAll(async () => {
  options = (await setupShiki(undefined as never))!
})

function fence(code: string, lang: string, meta: string, transformers = options.transformers!) {
  return shiki.codeToHtml(`${code}\n`, { lang, meta: { __raw: meta }, themes: { dark: forgeDark.name!, light: forgeLight.name! }, defaultColor: false, transformers })
}

async function panes(line: string, root: string): Promise<Pane[]> {
  const html = await codePanes({
    info: 'md panes',
    fence: 4,
    code: line,
    slide: { index: 4, title: 'Concepts' },
    options: { userRoot: root, data: { watchFiles: {} }, utils: { shiki, shikiOptions: { ...options, defaultColor: false } } },
  } as never)
  const [, json] = /:panes="([^"]*)"/.exec(html as string)!
  return JSON.parse(json!.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')) as Pane[]
}

/** The tokens of a pane's first step, line by line. */
function tokensOf({ lines, steps }: Pane): CodeToken[][] {
  return steps[0]!.lines.map(index => lines[index]!)
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/&#x([\dA-F]+);/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))).replaceAll('&lt;', '<').replaceAll('&amp;', '&')

describe.each(REGIONS)('%s, %s', (lang, region) => {
  const record = Object.values(readRecords(projectRoot)).find(record => record.region === region)!
  const hovers = record.nodes.flatMap(node => node.type === 'hover' ? [{ id: hoverId(node), name: node.target }] : [])
  const errors = record.nodes.flatMap(node => node.type === 'error' ? [node] : [])

  it('has its names as elements in a fence, and its text unchanged', () => {
    const html = fence(record.code, lang, `${lang} twoslash`)
    expect(Array.from(html.matchAll(/<span data-hover="([^"]+)"[^>]*>(\w+)<\/span>/g), ([, id, name]) => ({ id, name }))).toEqual(hovers)
    expect(html.match(/data-error/g)?.length ?? 0).toBe(errors.length)
    const messages = errors.map(({ code, text }) => `error[${code}]: ${text}`)
    for (const message of messages)
      expect(textOf(html)).toContain(message)
    expect(messages.reduce((text, message) => text.replace(message, '\n'), textOf(html)).trim()).toBe(record.code)
  })

  it('has none in a fence that does not ask for them', () => {
    expect(fence(record.code, lang, lang)).not.toMatch(/data-(?:hover|error)/)
  })

  it('has the same names in a pane, and its text unchanged', async () => {
    const [pane] = await panes(`<<< @/snippets/${region} ${lang} {all}{left} twoslash`, projectRoot)
    const [step] = pane!.steps
    const lines = tokensOf(pane!)
    expect(lines.flat().flatMap(({ hover, content }) => hover ? [{ id: hover, name: content }] : [])).toEqual(hovers)
    expect(lines.map(line => line.map(({ content }) => content).join('')).join('\n')).toBe(record.code)
    expect(lines.flat().filter(({ isError }) => isError).map(({ content }) => content)).toEqual(errors.map(({ start, length }) => record.code.slice(start, start + length)))
    expect(step!.errors ?? []).toEqual(errors.map(({ code, text }) => `error[${code}]: ${text}`))
  })

  it('has none in a pane that does not ask for them', async () => {
    const [pane] = await panes(`<<< @/snippets/${region} ${lang} {all}{left}`, projectRoot)
    expect(tokensOf(pane!).flat().filter(({ hover, isError }) => hover || isError)).toEqual([])
  })
})

describe('a flagged region', () => {
  const import_ = '<<< @/snippets/a.py#a python {all}{left} twoslash'
  const slides = `# First\n\n\`\`\`\`md panes\n${import_}\n\`\`\`\`\n`
  const MEND = 'snippets/a.py: region a has no recorded types, or those of an older text: run npm run hovers'

  function deck(recorded: string) {
    const record = { region: 'a.py#a', code: recorded, nodes: [{ type: 'hover', target: 'x', start: 0, length: 1, line: 0, character: 0, text: 'x: int' }] }
    return makeDeck(slides, { 'snippets/a.py': '# #region a\nx = 1\n# #endregion a\n', ...recorded ? { [RECORDS]: JSON.stringify({ [recordKey(recorded)]: record }) } : {} })
  }

  const build = (root: string) => fence('x = 1', 'python', 'python twoslash', [recordedTwoslash(root)])

  it('is drawn with its record', async () => {
    const { root } = await deck('x = 1')
    expect(build(root)).toContain('data-hover')
  })

  it.each([['without a record', ''], ['with the record of an older text', 'x = 2']])('fails the build %s, with file, region and mend', async (_, recorded) => {
    const { root } = await deck(recorded)
    expect(() => build(root)).toThrow(MEND)
  })

  it('fails the build in a pane, with the slide, too', async () => {
    const { root } = await deck('x = 2')
    await expect(panes(import_, root)).rejects.toThrow(/^slides\.md, slide 5 "Concepts", the code "x = 1" has no recorded types/)
  })
})
