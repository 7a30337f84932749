import { describe, expect, it } from 'vitest'
import { coverageOf, LEAST_COVERAGE } from '../../../../scripts/hovers/coverage.ts'
import { firstParagraph } from '../../../../scripts/hovers/first-paragraph.ts'
import { identifiersOf } from '../../../../scripts/hovers/identifiers.ts'
import { parseHover } from '../../../../scripts/hovers/parse-hover.ts'
import { desugar } from '../../../../scripts/hovers/python/desugar.ts'
import { cutSignature } from '../../../../scripts/hovers/signature.ts'
import { readTexts } from '../../../../scripts/hovers/store.ts'
import { plainCode } from '../../../../scripts/hovers/texts.ts'
import { projectRoot } from '../../../../scripts/lib/paths.ts'
import { flaggedRegions } from '../../../../shared/twoslash/flagged-regions.ts'
import { readRecords, recordKey } from '../../../../shared/twoslash/records.ts'

describe('every region of the deck', () => {
  const records = readRecords(projectRoot)
  it.each(flaggedRegions(projectRoot).map(region => [region.id, region] as const))('has hovers for nine of ten names: %s', (_, region) => {
    const record = records[recordKey(region.text)]
    expect(record, 'npm run hovers has not seen this text').toBeDefined()
    expect(coverageOf(region, record!).share).toBeGreaterThanOrEqual(LEAST_COVERAGE)
  })

  it.each<[string, (code: string, doc: string) => boolean]>([
    ['more than eight lines', code => code.split('\n').length > 8],
    ['more than two sentences', (_, doc) => doc.split(/(?<=[.!?]) (?=[A-Z])/).length > 2],
    ['a type that the server did not know', code => /\bUnknown\b|\{unknown\}/.test(code)],
    ['a path', code => /(?:^|\W)[a-z_]\w*::[A-Z]/.test(code)],
    ['what is not there', code => /^class \w+\(\)$|\n *\.\.\.,/.test(code)],
    ['a function that is const on nightly only', code => /\bconst fn\b/.test(code)],
    ['markup', (_, doc) => /&\w+;|:\w+:`|\]\(|<[a-z]+>/.test(doc)],
  ])('never tells %s', (_, isFault) => {
    const told = Object.values(readTexts(projectRoot)).map(text => [plainCode(text), text.doc ?? ''] as const)
    expect(told.length).toBeGreaterThan(200)
    expect(told.filter(([code, doc]) => isFault(code, doc))).toEqual([])
  })
})

describe('names', () => {
  const namesOf = (...args: Parameters<typeof identifiersOf>) => identifiersOf(...args).map(({ target, line, character }) => `${target} ${line}:${character}`)

  it('are what a programmer points at in Rust', () => {
    expect(namesOf('#[new] // no\nfn a<\'b>(&self) -> u8 { b\'x\'; "str {c}" }', 'rust')).toEqual(['new 0:2', 'a 1:3', 'self 1:10', 'u8 1:19'])
  })

  it('are what a programmer points at in Python', () => {
    expect(namesOf('# no\nx = f(a=1, b="c", d=1_000)', 'python')).toEqual(['x 1:0', 'f 1:4', 'a 1:6', 'b 1:11', 'd 1:18'])
  })
})

describe('an answer', () => {
  it('of pyright is cut to the signature and the first paragraph', () => {
    const answer = '```python\n(function) def mean(\n    axis: int\n) -> Expr\n```\n---\nGet mean\\_value of :class:`Expr`.\n\nExamples\n--------\n'
    expect(parseHover(answer, 'python')).toEqual({ code: 'def mean(axis: int) -> Expr', doc: 'Get mean_value of `Expr`.' })
  })

  it('of pyright without a type is none', () => {
    expect(parseHover('```python\n(variable) x: Unknown\n```', 'python')).toBeUndefined()
  })

  it('of rust-analyzer tells what type parameters stand for', () => {
    const answer = '```rust\ncore::str\n```\n\n```rust\npub fn parse<F>(&self) -> Result<F, F::Err>\n```\n\n---\n\n`F` = `i64`\n\n---\n\nParses [`str`](https://doc.example/str).\n\n# Errors\n'
    expect(parseHover(answer, 'rust')).toEqual({ code: 'pub fn parse<F>(&self) -> Result<F, F::Err>\n// F = i64', doc: 'Parses `str`.' })
  })

  it('of rust-analyzer hides the fields that a crate keeps to itself, and takes no other thing of the same name', () => {
    const answer = '```rust\nalloc::string\n```\n\n```rust\npub struct String {\n    vec: Vec<u8>,\n}\n```\n\n---\n\n```rust\nother\n```\n\n```rust\nmod string\n```\n\n---\n\nNot this.'
    expect(parseHover(answer, 'rust')).toEqual({ code: 'pub struct String', doc: '' })
  })
})

describe('what an expert would frown at', () => {
  const rust = (code: string) => parseHover(`\`\`\`rust\npath\n\`\`\`\n\n\`\`\`rust\n${code}\n\`\`\``, 'rust')!.code
  const python = (code: string) => parseHover(`\`\`\`python\n${code}\n\`\`\``, 'python')!.code

  it.each([
    ['a private field', 'pub struct PyValueError(PyAny)', 'pub struct PyValueError'],
    ['full paths in bounds', 'pub fn new_err<A>(args: A) -> pyo3::PyErr\nwhere\n    A: pyo3::PyErrArguments + ::core::marker::Send + \'static,', 'pub fn new_err<A>(args: A) -> PyErr\nwhere\n    A: PyErrArguments + Send + \'static,'],
    ['pub in a variant', 'File { pub target: SinkTarget, }', 'File { target: SinkTarget }'],
    ['const where it is not stable', 'impl<T> Option<T>\npub const fn map<U, F>(self, f: F) -> Option<U>\nwhere\n    F: FnOnce(T) -> U + Destruct,', 'impl<T> Option<T>\npub fn map<U, F>(self, f: F) -> Option<U>\nwhere\n    F: FnOnce(T) -> U,'],
  ])('is not told in Rust: %s', (_, code, shown) => {
    expect(rust(code)).toBe(shown)
  })

  it.each([
    ['public fields', 'pub struct Series(pub Arc<dyn SeriesTrait>)'],
    ['a type of a parameter', 'pub fn parse<F>(&self) -> Result<F, F::Err>'],
    ['const where it is stable', 'pub const fn len(&self) -> usize'],
  ])('leaves what is right: %s', (_, code) => {
    expect(rust(code)).toBe(code)
  })

  it.each([
    ['a class that cannot be called', 'class Accumulator()', 'class Accumulator'],
    ['a parameter without a name', '(variable) def agg(\n    func: str = None,\n    ...,\n    engine: str = None\n) -> DataFrame', 'def agg(func: str = None, engine: str = None) -> DataFrame'],
  ])('is not told in Python: %s', (_, code, shown) => {
    expect(python(code)).toBe(shown)
  })

  it.each([
    ['Maps an `Option<T>` to `Option<U>`.', 'Maps an `Option<T>` to `Option<U>`.'],
    ['Read `the guide <https://a.example>`_ first.', 'Read the guide first.'],
    ['The `Option` type. See the module level documentation for more.', 'The `Option` type.'],
    ['One. Two. Three.', 'One. Two.'],
  ])('is not told in a documentation: %s', (markdown, told) => {
    expect(firstParagraph(markdown)).toBe(told)
  })
})

describe('cutting', () => {
  it('keeps the first of many parameters and the result', () => {
    const many = Array.from({ length: 9 }, (_, index) => `    parameter_${index}: int,`).join('\n')
    expect(cutSignature(`def f(\n${many}\n) -> int`).split('\n')).toHaveLength(7)
  })

  it('ends a long paragraph after a sentence', () => {
    const sentence = `${'A word '.repeat(15)}ends.`
    expect(firstParagraph(`${sentence} ${sentence} ${sentence}`)).toBe(`${sentence} ${sentence}`)
  })
})

it('a lambda that is an index becomes an argument, and columns follow', () => {
  const { text, columnOf } = desugar('a.loc[lambda d: d["x"] > 1].b')
  expect(text).toBe('a.loc.__getitem__(lambda d: d["x"] > 1).b')
  expect(text[columnOf(0, 13)]).toBe('d')
  expect(text[columnOf(0, 2)]).toBe('l')
  expect(text.at(columnOf(0, 28))).toBe('b')
})
