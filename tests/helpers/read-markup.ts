import { HtmlElement, HtmlValidate, Parser, TextNode, type DOMNode } from 'html-validate'

import type { MarkupElement, MarkupNode } from '../../sanity-studio/model/pasted/rich-text/markup.ts'

/** The entities that the pasted texts of the tests use. */
const ENTITIES: Readonly<Record<string, string>> = { nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"' }

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}

function toNode(node: DOMNode): readonly MarkupNode[] {
  if (node instanceof TextNode) return [decode(node.textContent)]
  return node instanceof HtmlElement ? [toElement(node)] : []
}

/** Joins texts that the parser gives in pieces: a browser has them in one. */
function joinTexts(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  return nodes.reduce<readonly MarkupNode[]>((before, node) => {
    const last = before.at(-1)
    return typeof last === 'string' && typeof node === 'string'
      ? [...before.slice(0, -1), last + node]
      : [...before, node]
  }, [])
}

function toElement(element: HtmlElement): MarkupElement {
  return {
    name: element.nodeName.toLowerCase(),
    attributes: Object.fromEntries(
      element.attributes.map(({ key, value }) => [key.toLowerCase(), decode(value?.toString() ?? '')]),
    ),
    children: joinTexts(element.childNodes.flatMap(toNode)),
  }
}

/** Reads HTML without a browser, for tests of what is pasted. */
export async function readMarkup(data: string): Promise<MarkupElement> {
  const parser = new Parser(await new HtmlValidate({ root: true }).getConfigFor('pasted.html'))
  return toElement(parser.parseHtml({ data, filename: 'pasted.html', line: 1, column: 1, offset: 0 }))
}
