import { defineTheme } from './theme.ts'

/** Ember and steel on the dark ground; every colour has at least 7:1 on it. */
export const forgeDark = defineTheme('forge-dark', 'dark', {
  background: '#1d2129',
  foreground: '#ece7df',
  comment: '#b3bac4',
  keyword: '#ffab80',
  type: '#a5cff5',
  function: '#ffd97a',
  string: '#bfdfa6',
  constant: '#f0b6dc',
})
