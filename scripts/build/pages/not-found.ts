/**
 * What stands on the page for addresses that are none: a slide like the deck's first.
 *
 * @param base the path under which the deck is served, with a slash at both ends
 * @param slide the markup of a slide as it stands before any script; what is around its words is taken from it
 */
export function notFoundHtml(base: string, slide: string): string {
  const around = slide.slice(0, slide.indexOf('>', slide.indexOf('id="slideshow"')) + 1)
  return `${around}<main class="slidev-page" style="position:absolute;inset:0"><div class="slidev-layout cover text-center" style="background-image:url(${base}covers/towers.svg)"><div class="my-auto w-full"><h1>There is nothing here</h1><h2>The talk has no such page.</h2><p><a href="${base}1">To the first slide</a></p></div></div></main></div></div></div></div>`
}
