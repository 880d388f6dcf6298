import type { MarkupElement, MarkupNode } from '../../model/pasted/rich-text/markup.ts'

function toNode(node: Node): readonly MarkupNode[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? '']
  return node instanceof Element ? [toElement(node)] : []
}

function toElement(element: Element): MarkupElement {
  return {
    name: element.nodeName.toLowerCase(),
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value])),
    children: [...element.childNodes].flatMap(toNode),
  }
}

/** Reads HTML as the browser does, without running or loading anything of it. Comments are left out. */
export function readMarkup(html: string): MarkupElement {
  return toElement(new DOMParser().parseFromString(html, 'text/html').body)
}
