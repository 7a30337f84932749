import { expect, it } from 'vitest'
import { shareArgs } from '../../../../scripts/build/options.ts'

it('builds into dist/, with the PDFs and the talk to read, unless told otherwise', () => {
  expect(shareArgs([])).toEqual({ base: '/', out: 'dist', hash: false, site: [], files: ['--article'] })
})

it('gives each half what is its own', () => {
  expect(shareArgs(['-o', 'public', '--base', '/talk/', '--router-mode=hash', '--dark', '--range', '1-3', '--edition', 'slides', '--download'])).toEqual({
    base: '/talk/',
    out: 'public',
    hash: true,
    site: ['--router-mode=hash'],
    files: ['--dark', '--range=1-3', '--article', '--edition=slides'],
  })
})

it('leaves out all that prints notes with --without-notes', () => {
  expect(shareArgs(['--without-notes'])).toEqual({
    base: '/',
    out: 'dist',
    hash: false,
    site: ['--without-notes'],
    files: ['--edition=slides', '--edition=clicks'],
  })
})

it.each(['talk', '/talk', 'talk/', 'https://example.org/', '//', '/a b/'])('refuses the base %s', (base) => {
  expect(() => shareArgs(['--base', base])).toThrow(/^--base .+: it is a path with a slash at both ends; take \/.*\/$|take \/$/)
})

it.each([
  [['--output', 'a.pdf'], '--output a.pdf: the PDFs lie beside the deck'],
  [['--format', 'png'], '--format png: a deck has its PDFs beside it'],
  [['--no-download'], '--no-download: the deck\'s buttons offer its PDFs'],
  [['--router-mode', 'memory'], '--router-mode memory: slides without an address have no pages to link to, to read or to print; take hash or history'],
  [['--router-mode', 'hsh'], '--router-mode hsh: there is no such mode; take hash or history'],
  [['other.md'], 'other.md: the deck is slides.md'],
  [['--bas', '/'], '--bas: there is no such option; did you mean “--base”?'],
])('says in one line what it cannot do: %s', (args, message) => {
  expect(() => shareArgs(args)).toThrow(message)
})
