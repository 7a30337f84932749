import type { ShikiTransformer } from 'shiki'
import { fileURLToPath } from 'node:url'
import { createTransformerFactory } from '@shikijs/twoslash/core'
import { missingTypes, recordedTypes } from './recorded-types.ts'
import { renderer } from './renderer.ts'

/**
 * Twoslash for Rust and Python, by types that were recorded: code that is flagged with the word `twoslash` gets its
 * names and errors as elements.
 *
 * @param root - the project's folder
 */
export function recordedTwoslash(root = fileURLToPath(new URL('../..', import.meta.url))): ShikiTransformer {
  const transformer = createTransformerFactory(missingTypes(root), renderer)
  return transformer({ langs: ['rust', 'python'], explicitTrigger: true, typesCache: recordedTypes(root) })
}
