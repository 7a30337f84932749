/** What lies over the slides when it is open; Escape closes each. */
export const OPEN_LAYERS = '.z-modal, #slidev-goto-input:enabled, .help-back, .black-screen, .z-menu, .z-context-menu, .download-menu'
