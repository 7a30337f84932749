/** Keeps the keys that are pressed from the first paint on; setup/keys plays them as soon as the deck is there. */
export const earlyKeys = `window.earlyKeys=[];addEventListener('keydown',e=>window.earlyKeys?.push(e))`
