import { expect, it } from 'vitest'
import { readOptions } from '../../../../scripts/export/options.ts'

function read(...args: string[]) {
  return readOptions(args, 22)
}

it('takes three editions of all slides in light, here, unless told otherwise', () => {
  expect(read()).toEqual({ editions: ['slides', 'clicks', 'handout'], slides: Array.from({ length: 22 }, (_, i) => i + 1), dark: false, output: '.', format: 'pdf', article: false })
})

it('does what it is told', () => {
  expect(read('--edition', 'slides', '--range', '5,14-16', '--dark', '--output', 'out', '--article', '--port', '4000', '--timing'))
    .toEqual({ editions: ['slides'], slides: [5, 14, 15, 16], dark: true, output: 'out', format: 'pdf', article: true, port: 4000, timing: true })
  expect(read('--edition', 'handout,slides').editions).toEqual(['slides', 'handout'])
  expect(read('--edition', 'clicks', '--edition', 'slides').editions).toEqual(['slides', 'clicks'])
  expect(read('--format', 'png').editions).toEqual(['clicks'])
  expect(read('--range', '3,1-2,2').slides).toEqual([1, 2, 3])
})

it('takes what Slidev\'s own export takes', () => {
  expect(read('--with-clicks').editions).toEqual(['clicks'])
  expect(read('--with-clicks', '--edition', 'handout').editions).toEqual(['clicks', 'handout'])
  expect(read('--output', 'out/talk.pdf')).toMatchObject({ editions: ['slides'], output: 'out', file: 'talk.pdf' })
  expect(read('-c', '--output', 'talk.pdf')).toMatchObject({ editions: ['clicks'], output: '.', file: 'talk.pdf' })
  expect(read('-t', 'default', '--timeout', '5000', '--wait', '100', '--wait-until', 'none', '--executable-path', '/b', '--with-toc'))
    .toMatchObject({ theme: 'default', timeout: 5000, wait: 100, waitUntil: 'commit', executablePath: '/b' })
  expect(read('--format', 'png', '--scale', '1.5', '--omit-background', '--dark=false')).toMatchObject({ scale: 1.5, omitBackground: true, dark: false })
})

it('says in one line what is wrong and what would be right', () => {
  expect(() => read('--range', '30')).toThrow('--range 30: there is no slide 30, the deck has 22; name some of 1-22')
  expect(() => read('--range', '0-3')).toThrow('there is no slide 0')
  expect(() => read('--range', '5-2')).toThrow('"5-2" is no slide and no range of slides; write it like 5,14-16')
  expect(() => read('--range', 'a')).toThrow('"a" is no slide')
  expect(() => read('--range', '')).toThrow('"" is no slide')
  expect(() => read('--edition', 'notes')).toThrow('--edition notes: there is no such edition; take slides, clicks, handout')
  expect(() => read('--format', 'pptx')).toThrow('--format pptx: a slide would be one picture, without text to select or to read out; take pdf or png')
  expect(() => read('--format', 'odp')).toThrow('--format odp: there is no such format; take pdf or png')
  expect(() => read('--per-slide')).toThrow('--per-slide: not needed')
  expect(() => read('--output', 'a.pdf', '--edition', 'slides,clicks')).toThrow('--output a.pdf: one file for 2 editions')
  expect(() => read('--timeout', 'soon')).toThrow('--timeout soon: take a number from 1 to')
  expect(() => read('--scale', '')).toThrow('--scale : take a number')
  expect(() => read('--wait-until', 'idle')).toThrow('--wait-until idle: there is no such event; take networkidle')
  expect(() => read('--base', 'talk')).toThrow('--base talk: a path begins and ends with a slash')
  expect(() => read('other.md')).toThrow('other.md: the export is made for slides.md')
  expect(() => read('--format', 'png', '--edition', 'handout')).toThrow('it has no states to make PNGs of')
  expect(() => read('--port', '99999')).toThrow('--port 99999: that is no port')
  expect(() => read('--colour')).toThrow('--colour')
})
