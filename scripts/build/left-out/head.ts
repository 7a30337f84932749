import type { MaybeRefOrGetter, Plugin } from 'vue'
import { toValue, watchEffect } from 'vue'

/** What Slidev says of a view; the page itself has all the rest. */
interface Head {
  title?: MaybeRefOrGetter<string>
  htmlAttrs?: Record<string, string>
}

/** Stands in for the manager of the page's head: Slidev sets a title and a language with it, and no more. */
export const createHead = (): Plugin => ({ install() {} })

/** Sets the title and the attributes of the document. */
export function useHead({ title, htmlAttrs = {} }: Head): void {
  for (const [name, value] of Object.entries(htmlAttrs))
    document.documentElement.setAttribute(name, value)
  if (title !== undefined)
    watchEffect(() => document.title = toValue(title))
}
