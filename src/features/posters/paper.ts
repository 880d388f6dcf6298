import { pageRule, type PaperName } from './sizes.ts'

const style = new CSSStyleSheet()
document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]

/** Sets the paper on which the page is printed; undefined for that of the reader. */
export function setPaper(name: PaperName | undefined): void {
  style.replaceSync(name === undefined ? '' : pageRule(name))
}
