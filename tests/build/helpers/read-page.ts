import { HtmlElement, TextNode } from 'html-validate'

import { decodeEntities } from './decode-entities.ts'

/** Elements whose text no reader sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'head'])

/** The value of an attribute as a browser reads it. */
export function attribute(element: HtmlElement | null, name: string): string | undefined {
  const value = element?.getAttributeValue(name) ?? undefined
  return value === undefined ? undefined : decodeEntities(value)
}

/** All elements below one that a selector of names and classes finds; html-validate knows few others. */
export function elements(root: HtmlElement, selector: string): readonly HtmlElement[] {
  return root.querySelectorAll(selector)
}

function textOf(element: HtmlElement): string {
  if (UNSEEN.has(element.tagName.toLowerCase())) return ''
  return element.childNodes
    .map((node) =>
      node instanceof TextNode ? node.textContent : node instanceof HtmlElement ? ` ${textOf(node)} ` : '',
    )
    .join('')
}

/** The visible text of an element with blanks collapsed and a blank between neighbouring elements. */
export function visibleText(element: HtmlElement | null): string {
  return element === null ? '' : decodeEntities(textOf(element)).replace(/\s+/g, ' ').trim()
}

/** The unchanged text of an element that holds data, such as a script with JSON. */
export function rawText(element: HtmlElement): string {
  return element.childNodes.map((node) => node.textContent).join('')
}

/** The content of the meta element with a name (or http-equiv, or property). */
export function metaContent(
  root: HtmlElement,
  key: 'name' | 'http-equiv' | 'property',
  name: string,
): string | undefined {
  const meta = elements(root, 'meta').find((element) => attribute(element, key)?.toLowerCase() === name)
  return meta && attribute(meta, 'content')
}

/** What a screen reader calls a link: its label, else its words and the texts of its pictures. */
export function linkName(link: HtmlElement): string {
  const label = attribute(link, 'aria-label')
  if (label !== undefined) return label.trim()
  const pictures = elements(link, 'img').map((image) => attribute(image, 'alt') ?? '')
  return [visibleText(link), ...pictures].join(' ').trim()
}
