import { type HtmlElement, TextNode } from 'html-validate'

import type { ContentDocument } from '../../../src/catalogue/source/source.ts'
import { textField } from './dataset.ts'
import { decodeEntities } from './decode-entities.ts'
import { attribute, elements } from './read-page.ts'

/** The fields of documents that pages show as they are, without words of the interface around them. */
const SHOWN_FIELDS = [
  ...['title', 'shortTitle', 'summary', 'definition', 'description', 'howToSay', 'mayAlsoBe', 'caveat'],
  ...['useFor', 'hours', 'languagesSpoken', 'cost', 'anonymity', 'threshold', 'status', 'asksOfHotels'],
] as const

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The texts of documents without a translation, which every language shows in English. */
export function fallbackTexts(documents: readonly ContentDocument[], translated: ReadonlySet<string>): Set<string> {
  const originals = documents.filter(
    ({ _id, _type, translationOf }) =>
      translationOf === undefined && !translated.has(_id) && !_type.startsWith('sanity.'),
  )
  return new Set(
    originals.flatMap((document) => SHOWN_FIELDS.flatMap((field) => folded(textField(document, field) ?? '') || [])),
  )
}

/** What an element or the nearest one around it says about its text. */
function inherited(element: HtmlElement | null, name: 'lang' | 'dir'): string | undefined {
  for (let at = element; at !== null; at = at.parent) {
    const value = attribute(at, name)
    if (value !== undefined) return value
  }
  return undefined
}

/** Where a page shows one of the texts without saying that it is English and runs from left to right. */
export function unmarkedTexts(root: HtmlElement, texts: ReadonlySet<string>): readonly string[] {
  return elements(root, 'body *').flatMap((element) =>
    element.childNodes.flatMap((node) => {
      const text = node instanceof TextNode ? folded(decodeEntities(node.textContent)) : ''
      if (!texts.has(text)) return []
      const [lang, dir] = [inherited(element, 'lang'), inherited(element, 'dir')]
      return lang === 'en' && dir === 'ltr' ? [] : [`<${element.tagName}> lang=${lang} dir=${dir}: ${text}`]
    }),
  )
}
