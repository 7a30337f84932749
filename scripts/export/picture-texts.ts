/** What the pictures behind the slides show, for readers of the PDFs who do not see them. */
export const pictureTexts = [
  { path: '/covers/towers.svg', alternative: 'Office towers from above at dusk, with trails of light in the streets between them' },
  { path: '/covers/coast.svg', alternative: 'A beach and a pier in a green sea, from straight above' },
  { path: '/covers/cliffs.svg', alternative: 'Brown rock cliffs under a pale sky' },
]
