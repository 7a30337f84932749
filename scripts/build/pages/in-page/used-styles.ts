/** Style sheets and the pages that they are for. */
export interface StylesAndPages {
  /** The text of the sheets, in their order. */
  sheets: string[]
  /** A sheet that is kept whole, behind them. */
  own: string
  /** The markup of the pages' bodies. */
  pages: string[]
}

/**
 * Keeps of some style sheets what applies to some pages. Slidev's scripts set a class for the scheme; what depends on it
 * follows the reader's system here, as long as there is no such class. Runs in the page.
 *
 * @returns one sheet
 */
export function usedStyles({ sheets, own, pages }: StylesAndPages): string {
  const documents = pages.map((html) => {
    const shadow = document.implementation.createHTMLDocument()
    shadow.body.innerHTML = html
    return shadow
  })
  const uses = (selector: string) => documents.some((shadow) => {
    try {
      return shadow.querySelector(selector) !== null
    }
    catch {
      // A selector of another browser's.
      return false
    }
  })
  /** Without what depends on the scheme, or on what a reader does. */
  const atRest = (selector: string) => selector
    .replace(/:not\(\.(?:dark|light)\)|\.(?:dark|light)(?![\w-])/g, match => selector.trim().startsWith(match) ? 'html' : '')
    .replace(/::?(?:before|after|placeholder|marker|selection|backdrop|-[\w-]+)(?:\([^)]*\))?/g, '')
    .replace(/:(?:link|any-link|root)/g, '')
    .trim() || '*'
  /** The selectors of a list: what is within parentheses, however deep, is one selector's. */
  function parts(list: string): string[] {
    let depth = 0
    const bare = [...list].map((letter) => {
      depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
      return letter === ',' && depth === 0 ? '\n' : letter
    })
    return bare.join('').split('\n').map(part => part.trim())
  }

  function styleRule({ selectorText, style }: CSSStyleRule): string {
    const kept = parts(selectorText).filter(part => uses(atRest(part)))
    const rule = (selectors: string[]) => selectors.length ? `${selectors.join(',')}{${style.cssText}}` : ''
    const ofLight = kept.filter(part => part.includes(':not(.dark)'))
    const ofDark = kept.filter(part => !ofLight.includes(part) && /\.dark(?![\w-])/.test(part))
    const dark = (part: string) => part.replace(/(^|[^\w-])(html)?\.dark(?![\w-])/, (_, before: string) => `${before}html:not(.light)`)
    const light = (part: string) => part.replace(':not(.dark)', '.light')
    return [
      rule(kept.filter(part => !ofLight.includes(part) && !ofDark.includes(part))),
      ofDark.length ? `@media (prefers-color-scheme:dark){${rule(ofDark.map(dark))}}${rule(ofDark)}` : '',
      ofLight.length ? `@media (prefers-color-scheme:light){${rule(ofLight)}}${rule(ofLight.map(light))}` : '',
    ].join('')
  }

  function used(rules: CSSRuleList): string {
    return [...rules].map((rule) => {
      if (rule instanceof CSSStyleRule)
        return styleRule(rule)
      if (rule instanceof CSSGroupingRule) {
        const inside = used(rule.cssRules)
        return inside && `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${inside}}`
      }
      // Animations are for what scripts set going.
      return rule instanceof CSSKeyframesRule ? '' : rule.cssText
    }).join('')
  }

  function parse(text: string): CSSStyleSheet {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  }

  /** Without the variables that no rule and no page asks for; those of the icons of Slidev's buttons are a third of the sheet. */
  function withoutUnused(text: string): string {
    const asked = new Set([text, own, ...pages].flatMap(it => [...it.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name)))
    const sheet = parse(text)
    const drop = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule)
          [...rule.style].filter(name => name.startsWith('--') && !asked.has(name)).forEach(name => rule.style.removeProperty(name))
        else if (rule instanceof CSSGroupingRule)
          drop(rule.cssRules)
      }
    }
    drop(sheet.cssRules)
    const rest = [...sheet.cssRules].map(({ cssText }) => cssText).join('')
    // A variable may have been there for another one only.
    return rest.length < text.length ? withoutUnused(rest) : rest
  }

  return `${withoutUnused(sheets.map(text => used(parse(text).cssRules)).join('\n'))}\n${own}`
}
