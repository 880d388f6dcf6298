import { pluralText, type Plural } from '../../i18n/plural.ts'
import { highlight } from '../../search/highlight.ts'
import type { SearchRecord } from '../../search/search-record.ts'
import type { SearchResult } from '../../search/search-result.ts'
import { element } from '../element.ts'
import { markLanguage } from '../mark-language.ts'
import type { SearchTexts } from './search-texts.ts'

/** Writes a message that may have plural forms. */
export function writeCount(message: string | Plural, n: number, language: string): string {
  return typeof message === 'string' ? message : pluralText(message, { n }, language)
}

/** A text with the words that were found marked. Built from text nodes, so content stays text. */
function marked(text: string, words: readonly string[]): readonly Node[] {
  return highlight(text, words).map(({ text: part, isMatch }) => {
    if (!isMatch) return document.createTextNode(part)
    const mark = document.createElement('mark')
    mark.textContent = part
    return mark
  })
}

function metaOf(record: SearchRecord, texts: SearchTexts, language: string): string {
  const minutes = record.minutes === undefined ? undefined : writeCount(texts.minutes, record.minutes, language)
  const publisher = record.publisher ?? (record.type === 'resource' ? texts.ours : undefined)
  return [minutes, publisher, record.phone].filter((part) => part !== undefined).join(' · ')
}

function labelOf(record: SearchRecord, texts: SearchTexts): string {
  return record.type === 'resource' ? (texts.kinds[record.kind ?? ''] ?? '') : texts.types[record.type]
}

/** Builds one result from the page's template. */
export function renderResult(
  template: HTMLTemplateElement,
  { record, words }: SearchResult,
  texts: SearchTexts,
  language: string,
): Node {
  const item = document.importNode(template.content, true)
  const part = (name: string) => element(item, `[data-part="${name}"]`, HTMLElement)
  const link = element(item, 'a', HTMLAnchorElement)
  link.href = record.path
  link.replaceChildren(...marked(record.title, words))
  // A sign never stands without its innocent explanation, and the explanation never looks like the sign.
  const prefix = record.type === 'sign' ? `${texts.mayAlsoBe}: ` : ''
  const summary = document.createElement('span')
  summary.append(...marked(record.summary, words))
  part('summary').replaceChildren(prefix, summary)
  part('label').textContent = labelOf(record, texts)
  part('meta').textContent = metaOf(record, texts, language)
  for (const text of [link, summary]) markLanguage(text, record.language)
  return item
}
