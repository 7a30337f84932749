/** A reader who once chose a scheme gets it, whatever the system asks. */
export const storedScheme = `try{const s=localStorage.getItem('slidev-color-schema');if(s==='dark'||s==='light')document.documentElement.classList.add(s)}catch{}`
