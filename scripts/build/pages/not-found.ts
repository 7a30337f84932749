/**
 * What stands on the page for addresses that are none: a slide like the deck's first.
 *
 * @param base the path under which the deck is served, with a slash at both ends
 */
export function notFoundHtml(base: string): string {
  return `<div id="still"><div id="page-root" class="grid grid-cols-[1fr_max-content]"><div id="slide-container" class="slidev-slide-container"><div id="slide-content" class="slidev-slide-content" style="height:552px;width:980px"><div id="slideshow"><main class="slidev-page" style="position:absolute;inset:0"><div class="slidev-layout cover text-center" style="background-image:url(${base}covers/towers.svg)"><div class="my-auto w-full"><h1>There is nothing here</h1><h2>The talk has no such page.</h2><p><a href="${base}1" style="color:inherit">To the first slide</a></p></div></div></main></div></div></div></div></div>`
}
