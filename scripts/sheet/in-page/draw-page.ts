/**
 * Draws a page of /file.pdf by /pdf.mjs. Runs in the page.
 *
 * @param number the page's number, from 1
 * @returns the picture, a PNG in base64, and how many pages there are
 */
export async function drawPage(number: number): Promise<{ png: string, count: number }> {
  const WIDTH = 980
  const address = '/pdf.mjs'
  const shared = window as { pdf?: Promise<any> }
  shared.pdf ??= Promise.all([import(address), fetch('/file.pdf').then(file => file.arrayBuffer())])
    .then(([{ getDocument }, data]) => getDocument({ data }).promise)
  const pdf = await shared.pdf
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width })
  const canvas = document.querySelector('canvas')!
  Object.assign(canvas, { width: viewport.width, height: viewport.height })
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise
  return { png: canvas.toDataURL('image/png').split(',')[1]!, count: pdf.numPages }
}
