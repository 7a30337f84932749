/** The port of `npm run preview`; fixed, so that links and tests can name it. */
export const previewPort = 3031

/** Where `npm run preview` serves the built deck. */
export const previewOrigin = `http://localhost:${previewPort}`
