/** What Slidev is written with, as far as every slide needs it. */
const LIBRARY = /[\\/]node_modules[\\/](?:@vue|vue|vue-router|@vueuse|@unhead|unhead)[\\/]/

/** Where Slidev starts, and its view of a slide. */
const SLIDESHOW = /[\\/]@slidev[\\/]client[\\/](?:main\.ts|pages[\\/]play\.vue)/

/**
 * What every slide needs comes as two files instead of two dozen: two, as each is compiled and run in a task of its own.
 * Slidev's own division would put all icons into one, and every visit would begin with those of slides that come later.
 *
 * @param id a module's file
 * @returns the name of the file that it comes in; nothing if that is as the bundler finds it
 */
export function startChunk(id: string): string | undefined {
  if (LIBRARY.test(id))
    return 'libraries'
  return SLIDESHOW.test(id) ? 'slideshow' : undefined
}
