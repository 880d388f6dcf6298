/* What a visitor has the page find out. Each function runs in the page, so it uses nothing outside of itself. */

/** What to look for, and where. */
export interface Sight {
  readonly words: string
  /** A CSS selector of the part of the page in which it stands. */
  readonly within: string
}

/**
 * Finds what can be tapped and has these words in its name. What stands in the window is preferred; otherwise the page
 * is scrolled to the first.
 * @returns the middle of it, or a sentence that says why nobody could tap it.
 */
export function findTarget({ words, within }: Sight): { x: number; y: number } | string {
  const nameOf = (target: Element) => {
    const [label = target] = target instanceof HTMLInputElement ? (target.labels ?? []) : []
    return (target.getAttribute('aria-label') ?? label.textContent).replaceAll(/\s+/g, ' ')
  }
  const middleOf = (target: Element) => {
    // A link that is broken into lines has a box for each.
    const [box = target.getBoundingClientRect()] = target.getClientRects()
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }
  const isOnTop = (target: Element) => {
    const { x, y } = middleOf(target)
    return target.contains(document.elementFromPoint(x, y))
  }
  const named = [...document.querySelectorAll('a[href], button, summary, label, input')].filter(
    (target) =>
      target.closest(within) !== null &&
      target.checkVisibility({ visibilityProperty: true }) &&
      nameOf(target).includes(words),
  )
  const [target = named[0]] = named.filter(isOnTop)
  if (target === undefined) return `Nothing to tap is named “${words}” in ${within}.`
  if (!isOnTop(target)) target.scrollIntoView({ block: 'center', behavior: 'instant' })
  return isOnTop(target) ? middleOf(target) : `Something lies over “${words}” in ${within}.`
}

/**
 * Says where words stand: “in the window” if wholly there and shown, with no bar over them, else why not. Of several
 * places the best counts. A sight that may be scrolled to is brought to the middle of the window first.
 */
export function placeOf({ words, within, mayScroll }: Sight & { readonly mayScroll: boolean }): string {
  const has = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').includes(words)
  const isShown = (element: Element) =>
    element.getBoundingClientRect().width > 0 && element.checkVisibility({ visibilityProperty: true })
  const isUnderBar = (element: Element, x: number, y: number) => {
    let over = document.elementFromPoint(x, y)
    while (over !== null && !['fixed', 'sticky'].includes(getComputedStyle(over).position)) over = over.parentElement
    return over !== null && !over.contains(element)
  }
  const smallest = [...document.querySelectorAll(`:is(${within}), :is(${within}) *`)].filter(
    (element) => has(element) && ![...element.children].some(has),
  )
  if (mayScroll) smallest.find(isShown)?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const places = smallest.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    if (!isShown(element)) return 'hidden'
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
      return `outside of the window: ${JSON.stringify({ left, right, top, bottom })}`
    return isUnderBar(element, (left + right) / 2, (top + bottom) / 2) ? 'under a bar' : 'in the window'
  })
  return places.find((place) => place === 'in the window') ?? places[0] ?? 'not in the page'
}
