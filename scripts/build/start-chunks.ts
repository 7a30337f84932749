/** What every slide needs, in the order in which it runs. */
const CONTENTS: [name: string, contents: RegExp][] = [
  // What Slidev is written with.
  ['libraries', /[\\/]node_modules[\\/](?:@vue|vue|vue-router|@vueuse|@unhead|unhead)[\\/]/],
  // What Slidev knows: where the deck is, what is stored, how large the window is.
  ['state', /[\\/]@slidev[\\/]client[\\/](?:state|logic|composables|env)\b/],
  // Where it starts, and its view of a slide.
  ['slideshow', /[\\/]@slidev[\\/]client[\\/](?:main\.ts|pages[\\/]play\.vue)/],
]

/**
 * What every slide needs comes as three files instead of two dozen: three, as each is compiled and run in a task of its own.
 * Each has what its modules import, but for what is in one before it. Slidev's own division would put all icons into one,
 * and every visit would begin with those of slides that come later.
 */
export const startChunks = CONTENTS.map(([name, test], index) => ({ name, test, priority: CONTENTS.length - index }))
