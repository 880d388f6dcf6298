import { fillIn, pluralText, type Plural } from '../../i18n/plural.ts'
import type { SearchCard, SearchHit } from '../../search/model.ts'
import type { FindSnippet } from '../../search/results/snippet.ts'
import { highlight } from '../../search/results/highlight.ts'
import { element } from '../element.ts'
import { markLanguage } from '../mark-language.ts'
import type { SearchTexts } from './search-texts.ts'

/** Writes a message that may have plural forms. */
export function writeCount(message: string | Plural, n: number, language: string): string {
  return typeof message === 'string' ? fillIn(message, { n }, language) : pluralText(message, { n }, language)
}

/** A text whose first letter is Latin. */
const LATIN_FIRST = /^\P{L}*\p{Script=Latin}/u

/** What every result of a page is shown with. */
export interface ResultView {
  readonly template: HTMLTemplateElement
  readonly texts: SearchTexts
  /** BCP 47 tag of the page. */
  readonly language: string
  /** Slug → name of the jobs, as the filters call them. */
  readonly jobName: (slug: string) => string
  /** The folded words that were looked for. */
  readonly found: ReadonlySet<string>
  readonly bodies: ReadonlyMap<string, string>
  readonly findSnippet: FindSnippet | undefined
}

/** A text with the words that were found marked. Built from text nodes, so content stays text. */
function marked(text: string, found: ReadonlySet<string>): readonly Node[] {
  return highlight(text, found).map(({ text: part, isMatch }) => {
    if (!isMatch) return document.createTextNode(part)
    const mark = document.createElement('mark')
    mark.textContent = part
    return mark
  })
}

/** The small print, each part kept apart: on a page that runs the other way a number keeps the order of its digits. */
function metaOf(card: SearchCard, { texts, language, jobName }: ResultView): readonly (Node | string)[] {
  const minutes = card.minutes === undefined ? undefined : writeCount(texts.minutes, card.minutes, language)
  const publisher = card.publisher ?? (card.group === 'resource' ? texts.ours : undefined)
  return [...card.jobs.map(jobName), minutes, publisher, card.phone]
    .filter((part) => part !== undefined && part !== '')
    .flatMap((text, at) => {
      const part = document.createElement('bdi')
      part.append(text ?? '')
      return at === 0 ? [part] : [' · ', part]
    })
}

function labelOf(card: SearchCard, { texts }: ResultView): string {
  return card.group === 'resource' ? (texts.kinds[card.kind ?? ''] ?? '') : texts.types[card.group]
}

/** Builds one result from the page's template. */
export function renderResult(hit: SearchHit, view: ResultView): DocumentFragment {
  const { card } = hit
  const { template, texts, language, found, bodies, findSnippet } = view
  const item = document.importNode(template.content, true)
  const part = (name: string) => element(item, `[data-part="${name}"]`, HTMLElement)
  const link = element(item, 'a', HTMLAnchorElement)
  link.href = card.id
  link.replaceChildren(...marked(card.title, found))
  // A sign never stands without its innocent explanation, and the explanation never looks like the sign.
  const prefix = card.group === 'sign' ? `${texts.mayAlsoBe}: ` : ''
  const summary = document.createElement('span')
  summary.append(...marked(card.summary, found))
  part('summary').replaceChildren(prefix, summary)
  const reason = findSnippet?.(hit, found, bodies.get(card.id))
  part('reason').hidden = reason === undefined
  part('reason').replaceChildren(...marked(reason ?? '', found))
  part('label').textContent = labelOf(card, view)
  part('meta').append(...metaOf(card, view))
  const written = card.language ?? language
  part('language').hidden = written === language
  part('language').textContent = written === language ? '' : texts.english
  for (const text of [link, summary]) markLanguage(text, written)
  // What people say is inherited from jobs and topics, which may be translated where the document is not.
  markLanguage(part('reason'), LATIN_FIRST.test(reason ?? '') ? written : language)
  return item
}
