/** The slide in view, as a selector: those beside it stand in the page too, and nothing in them is seen. */
export const SLIDE_IN_VIEW = '#slideshow > .slidev-page:has(.slidev-layout:visible)'
