/** An element of pasted HTML. Whoever reads HTML (a browser, a test) makes these; the rest works without a DOM. */
export interface MarkupElement {
  /** In lower case: `p`, `o:p`. */
  readonly name: string
  /** By name in lower case. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
}

/** An element, or text with its entities decoded. Comments are left out by the reader. */
export type MarkupNode = MarkupElement | string

/** The value of a CSS property that is in the `style` of an element, in lower case; empty where there is none. */
export function styleOf({ attributes }: MarkupElement, property: string): string {
  const declarations = (attributes['style'] ?? '').split(';')
  const found = declarations.find((one) => one.split(':')[0]?.trim().toLowerCase() === property)
  return found === undefined
    ? ''
    : found
        .slice(found.indexOf(':') + 1)
        .trim()
        .toLowerCase()
}

/** Whether an element has a class, in whatever case. */
export function hasClass({ attributes }: MarkupElement, name: RegExp): boolean {
  return (attributes['class'] ?? '').split(/\s+/).some((one) => name.test(one))
}

/** The words of an element on one line. */
export function wordsOf(node: MarkupNode): string {
  const raw = (one: MarkupNode): string => (typeof one === 'string' ? one : ` ${one.children.map(raw).join('')} `)
  return raw(node).replace(/\s+/g, ' ').trim()
}

/** The elements below an element for which something holds, not those within one that was found. */
export function findElements(
  root: MarkupElement,
  holds: (element: MarkupElement) => boolean,
): readonly MarkupElement[] {
  return root.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return holds(child) ? [child] : findElements(child, holds)
  })
}
