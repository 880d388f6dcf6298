import { paginate } from '../../../domain/paginate.ts'
import { resortCards } from '../../../domain/sort.ts'
import { has, setOf } from '../../../facets/bit-set.ts'
import { formatListState, parseListState, type ListState } from '../../../facets/list-state.ts'
import { pluralText, type Plural } from '../../../i18n/plural.ts'
import { marksOf } from '../../../i18n/punctuation.ts'
import { element, showScriptParts } from '../../../ui/browser/element.ts'
import { createListControls, type ControlTexts } from '../../../ui/filters/list-controls.ts'
import { loadOnce } from '../../../ui/browser/load-once.ts'
import { writeCardLine, type CardWords } from '../../../ui/cards/write-card-line.ts'
import { loadList } from './load-list.ts'
import type { CardContent } from './read-list-data.ts'
import { fillSummaries, renderCards, renderPager, type CardTexts, type PagerTexts } from './render-list.ts'

/** The messages of the list, which the page carries as JSON. */
interface ListTexts extends ControlTexts, PagerTexts {
  readonly count: Plural
  readonly empty: string
  readonly failed: string
  readonly minutes: Plural
  readonly languages: Plural
  readonly leads: string
  /** “in English”. */
  readonly english: string
}

/*
 * Filters the list of resources in place. Without this script the page has links to lists filtered before. The address
 * is the only state: it has the selection, the order and the page, so that a list can be shared and Back works.
 */
const listing = element(document, '[data-listing]', HTMLElement)
const results = element(listing, '[data-results]', HTMLElement)
const status = element(listing, '[data-status]', HTMLElement)
const found = element(listing, '[data-found]', HTMLElement)
const template = element(listing, '[data-card-template]', HTMLTemplateElement)
const texts: ListTexts = JSON.parse(element(listing, '[data-texts]', HTMLScriptElement).text)
const language = document.documentElement.lang
const listAddress = listing.dataset['list'] ?? location.pathname

const loadCards = () => loadOnce(() => loadList(listing.dataset['cards'] ?? '', language))
let load = loadCards()

const controls = createListControls(listing, texts, (change) => {
  const next = { ...readAddress(), ...change, page: 1 }
  history.pushState(null, '', listAddress + formatListState(next))
  void show(next)
})

/** Whether the page shows the list that it came with: all resources, or those of one value of a facet. */
function isAsBuilt(): boolean {
  return location.search === '' && location.pathname !== listAddress
}

function readAddress(): ListState {
  return parseListState(isAsBuilt() ? (listing.dataset['chosen'] ?? '') : location.search)
}

/** The values of a card have their names from the filter column. */
const words: CardWords = {
  minutes: (n) => pluralText(texts.minutes, { n }, language),
  languages: (n) => pluralText(texts.languages, { n }, language),
  leads: texts.leads,
  nameOf: controls.nameOf,
  comma: marksOf(language).comma,
}

function toTexts(card: CardContent): CardTexts {
  const english = card.language === language ? undefined : texts.english
  return {
    ...card,
    ...(english !== undefined && { english }),
    label: card
      .valuesOf('kind')
      .map((kind) => controls.nameOf('kind', kind))
      .join(words.comma),
    line: writeCardLine(card, words),
  }
}

/** The next change loads the cards again; until then the list stays as it is. */
function sayFailed(): void {
  load = loadCards()
  status.textContent = texts.failed
  results.ariaBusy = 'false'
}

/** Shows the list of an address; until its cards are here, the old ones are marked as busy. */
async function show(list: ListState): Promise<void> {
  controls.show(list)
  results.ariaBusy = 'true'
  const loaded = await load().catch(() => undefined)
  if (loaded === undefined) return sayFailed()
  const { cards, filter, contentOf } = loaded
  const all = setOf(cards.keys(), cards.length)
  const fitting = filter.narrow(all, list.selection)
  const sorted = resortCards(
    cards.filter(({ position }) => has(fitting, position)),
    list.sort,
    (list.selection.role ?? []).length > 0,
  )
  const pages = paginate(sorted)
  const page = Math.min(list.page, pages.length)
  controls.count(filter.count(all, list.selection))
  listing.dataset['isCounted'] = ''
  const count = document.createElement('strong')
  count.textContent = pluralText(texts.count, { n: sorted.length }, language)
  status.replaceChildren(count)
  found.textContent = count.textContent
  const empty = document.createElement('p')
  empty.textContent = texts.empty
  const shown = pages[page - 1]?.items ?? []
  const rendered = renderCards(template, shown.map(contentOf).map(toTexts))
  results.replaceChildren(
    sorted.length === 0 ? empty : rendered,
    ...renderPager(listAddress, { ...list, page }, pages.length, texts),
  )
  results.ariaBusy = 'false'
  const summaries = await loaded.summaries.catch(() => undefined)
  if (summaries === undefined) return sayFailed()
  fillSummaries(
    rendered,
    shown.map(({ position }) => summaries[position] ?? ''),
  )
}

showScriptParts()
addEventListener('popstate', () => {
  if (location.pathname === listAddress) void show(readAddress())
  else location.reload()
})
if (location.search === '') controls.show(readAddress())
else void show(readAddress())
