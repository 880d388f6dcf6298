/**
 * Finds an element that the markup of a component has for its script.
 * @throws Error where it is missing, or of another type: then the markup and the script do not fit together.
 */
export function element<T extends Element>(parent: ParentNode, selector: string, type: new () => T): T {
  const found = parent.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`)
  return found
}

/** Sets the class by which the stylesheet shows what needs scripts, and hides what replaces it without them. */
export function showScriptParts(): void {
  document.documentElement.classList.add('with-script')
}
