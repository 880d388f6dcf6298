import { countryOf, isInUnion } from '../../domain/help.ts'
import { pluralText } from '../../i18n/plural.ts'
import type { SearchCard, SearchGroup, SearchHit } from '../../search/model.ts'
import type { FindSnippet } from '../../search/results/snippet.ts'
import { highlight } from '../../search/results/highlight.ts'
import { element } from '../../ui/browser/element.ts'
import { markLanguage } from '../../ui/browser/mark-language.ts'
import { knownName, numbersOfCountry } from '../../ui/calls/country-numbers.ts'
import type { SearchTexts } from './texts.ts'

/** Matches a text whose first letter is Latin. */
const LATIN_FIRST = /^\P{L}*\p{Script=Latin}/u

/** What all results of an answer are rendered with. */
export interface ResultContext {
  readonly template: HTMLTemplateElement
  readonly texts: SearchTexts
  /** BCP 47 tag of the page. */
  readonly language: string
  /** The name of a job by its slug, as in the filter column. */
  readonly jobName: (slug: string) => string
  /** The country that somebody named or chose, or the hub's own, by its code. */
  readonly country: string
  /** The normalised words to highlight. */
  readonly found: ReadonlySet<string>
  readonly bodies: ReadonlyMap<string, string>
  readonly findSnippet: FindSnippet | undefined
}

/** Highlights words in a text. Made of text nodes, so that content is never read as markup. */
export function marked(text: string, found: ReadonlySet<string>): readonly Node[] {
  return highlight(text, found).map(({ text: part, isMatch }) => {
    if (!isMatch) return document.createTextNode(part)
    const mark = document.createElement('mark')
    mark.textContent = part
    return mark
  })
}

/**
 * The metadata of a result. Each part is isolated, so that a number keeps the order of its digits on a page that runs from
 * right to left.
 */
function metaOf(card: SearchCard, { texts, language, jobName }: ResultContext): readonly (Node | string)[] {
  const minutes = card.minutes === undefined ? undefined : pluralText(texts.minutes, { n: card.minutes }, language)
  const publisher = card.publisher ?? (card.group === 'resource' ? texts.ours : undefined)
  return [...card.jobs.map(jobName), minutes, publisher, card.phone]
    .filter((part) => part !== undefined && part !== '')
    .flatMap((text, at) => {
      const part = document.createElement('bdi')
      part.append(text ?? '')
      return at === 0 ? [part] : [' · ', part]
    })
}

function labelOf(card: SearchCard, { texts }: ResultContext): string {
  return card.group === 'resource' ? (texts.kinds[card.kind ?? ''] ?? '') : texts.types[card.group]
}

/** What ten countries answer alike: each says which it is of, also the reader's own. */
const OF_A_COUNTRY: ReadonlySet<string> = new Set<SearchGroup>(['right', 'law', 'helpline'])

/** The countries of a result, so that nobody takes the law of another for hers: “United Kingdom”. */
function placesOf(hit: SearchHit, { country, language }: ResultContext): string {
  const codes = [...new Set(hit.countries().map(countryOf))]
  const isHers = codes.includes(country)
  const isForAll = codes.some((code) => code === 'INT' || (code === 'EU' && isInUnion(country)))
  if (isForAll || (isHers && !OF_A_COUNTRY.has(hit.card.group))) return ''
  return (isHers ? [country] : codes)
    .map((code) => numbersOfCountry(code)?.name ?? knownName(code, language))
    .join(', ')
}

/** Renders one result from the page’s template. */
function renderResult(hit: SearchHit, context: ResultContext): DocumentFragment {
  const { card } = hit
  const { template, texts, language, found, bodies, findSnippet } = context
  const item = document.importNode(template.content, true)
  const part = (name: string) => element(item, `[data-part="${name}"]`, HTMLElement)
  const link = element(item, 'a', HTMLAnchorElement)
  link.href = card.id
  link.replaceChildren(...marked(card.title, found))
  // A sign is never shown without its innocent explanation, and the explanation never looks like the sign.
  const prefix = card.group === 'sign' ? `${texts.mayAlsoBe}: ` : ''
  const summary = document.createElement('span')
  summary.append(...marked(card.summary, found))
  part('summary').replaceChildren(prefix, summary)
  const snippet = findSnippet?.(hit, found, bodies.get(card.id))
  part('reason').hidden = snippet === undefined
  part('reason').replaceChildren(...marked(snippet ?? '', found))
  part('label').textContent = labelOf(card, context)
  const places = placesOf(hit, context)
  part('country').hidden = places === ''
  part('country').textContent = places
  part('meta').append(...metaOf(card, context))
  const written = card.language ?? language
  part('language').hidden = written === language
  part('language').textContent = written === language ? '' : texts.english
  const { translation } = card
  part('translation').hidden = translation === undefined
  if (translation !== undefined) {
    part('state').textContent = texts.translations[translation]
    part('state-english').textContent = texts.translationsInEnglish[translation]
  }
  if (translation === 'draft') part('translation').title = texts.draft
  for (const text of [link, summary]) markLanguage(text, written)
  // A lay term may be inherited from a job or a topic that is translated, while the document is not.
  markLanguage(part('reason'), LATIN_FIRST.test(snippet ?? '') ? written : language)
  return item
}

/**
 * Renders results as one list, whatever their kinds, which each result names.
 * @param title of the list. It is not needed to see the results; with a screen reader people jump by headings.
 */
export function renderResults(hits: readonly SearchHit[], title: string, context: ResultContext): readonly Node[] {
  const heading = document.createElement('h2')
  heading.className = 'visually-hidden'
  heading.textContent = title
  const list = document.createElement('ol')
  list.className = 'results'
  list.setAttribute('role', 'list')
  list.append(...hits.map((hit) => renderResult(hit, context)))
  return [heading, list]
}
