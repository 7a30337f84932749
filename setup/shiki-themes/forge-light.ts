import { defineTheme } from './theme.ts'

/** Ember and steel on paper; every colour has at least 7:1 on it. */
export const forgeLight = defineTheme('forge-light', 'light', {
  background: '#fbf9f5',
  foreground: '#23262d',
  comment: '#4b515c',
  keyword: '#96300a',
  type: '#174e85',
  function: '#664700',
  string: '#2c5617',
  constant: '#7b245e',
})
