import { expect, it } from 'vitest'
import { noteOfClick } from '../../../../components/phone/note-of-click.ts'

const mark = (clicks: number) => `<span class="slidev-note-click-mark" data-clicks="${clicks}"></span>`
const html = `<p>Start.</p>\n<p>More.</p>\n<p>${mark(1)}\nOne.</p>\n<p>Still one.</p>\n<p>${mark(3)}\nThree.</p>\n`

it('gives a click its own notes', () => {
  expect(noteOfClick(html, 0)).toBe('<p>Start.</p>\n<p>More.</p>')
  expect(noteOfClick(html, 1).replace(/\s+/g, ' ')).toBe('<p> One.</p> <p>Still one.</p>')
  expect(noteOfClick(html, 3).replace(/\s+/g, ' ')).toBe('<p> Three.</p>')
})

it('gives a click without a marker those before it, and nothing where there are no notes', () => {
  expect(noteOfClick(html, 2)).toBe(noteOfClick(html, 1))
  expect(noteOfClick(html, 9)).toBe(noteOfClick(html, 3))
  expect(noteOfClick('', 2)).toBe('')
})
