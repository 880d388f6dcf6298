/**
 * Finds the element that markup promises to a script.
 * @throws Error if it is missing: the component and its script then disagree.
 */
export function element<T extends Element>(parent: ParentNode, selector: string, type: new () => T): T {
  const found = parent.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`)
  return found
}

/** Tells the stylesheet that scripts run: what needs them appears, what stands in for them goes. */
export function showScriptParts(): void {
  document.documentElement.classList.add('with-script')
}
