/** Runs before the first paint: a reader who once chose a scheme gets it, whatever the system asks. netlify.toml has its hash. */
export const storedScheme = `try{const s=localStorage.getItem('slidev-color-schema');if(s==='dark'||s==='light')document.documentElement.classList.add(s)}catch{}`
