import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { resetOfElements } from '../../../../scripts/build/reset-of-elements.ts'
import { readText } from '../../../../shared/read-text.ts'

/** Slidev's own dependency. */
const RESET = createRequire(createRequire(import.meta.url).resolve('@slidev/client/package.json')).resolve('@unocss/reset/tailwind.css')

/** What the plugin makes of a file; its errors are thrown. */
function transform(code: string, id: string): string | undefined {
  const { transform } = resetOfElements() as unknown as { transform: (this: unknown, code: string, id: string) => { code: string } | undefined }
  const error = (message: string) => {
    throw new Error(message)
  }
  return transform.call({ error }, code, id)?.code
}

it('resets elements as before, and no pseudo-elements', () => {
  const text = transform(readText(RESET), `${RESET}?direct`)!
  expect(text).toMatch(/\* \{\s*box-sizing: border-box;/)
  expect(text).not.toMatch(/(?:^|\n)\s*::(?:before|after)/)
})

it('leaves all other sheets alone', () => {
  expect(transform('*, ::before, ::after { margin: 0 }', '/styles/code.css')).toBeUndefined()
})

it('says so when the reset has changed', () => {
  expect(() => transform('* { margin: 0 }', RESET)).toThrow('the reset has other rules for pseudo-elements now')
})
