/** How `npm run export` is used. */
export const usage = `npm run export -- [options]
  --edition slides|clicks|handout   only this edition; may be given more than once or as a list with commas
  --with-clicks, -c                 only the edition with every click, as --edition clicks
  --range 5,14-16                   only these slides
  --dark                            the dark scheme, not the light one
  --output dir|file.pdf             the folder to write to, made if it is not there (the current one), or the one PDF
  --format pdf|png                  png: a folder of pictures instead of a PDF, one a state (pdf)
  --scale 2                         png: pixels of a picture on a px of the canvas (2)
  --omit-background                 png: without the ground behind a slide that has none of its own
  --article                         also the talk as a page to read, read.html
  --base /talk/                     the path under which that page will be served (/)
  --theme name                      another theme of Slidev
  --timeout 60000                   how long the slides may take to come to rest, ms (120000)
  --wait 1000                       wait for so long before anything is printed, ms (0)
  --wait-until load                 networkidle, load, domcontentloaded or none: what the page waits for first (domcontentloaded)
  --executable-path file            the browser to print with
  --timing                          say how long each part took, s
  --with-toc                        an outline in the PDFs; they always have one
  --port 3040                       serve the deck at this port while it is exported (any free one)`
