import { paginate } from '../../domain/paginate.ts'
import { sortCards } from '../../domain/sort.ts'
import { has, setOf } from '../../facets/bit-set.ts'
import { createFacetFilter, type FacetFilter } from '../../facets/filter.ts'
import { formatListState, parseListState, type ListState } from '../../facets/list-state.ts'
import { pluralText, type Plural } from '../../i18n/plural.ts'
import { element, showScriptParts } from '../element.ts'
import { createListControls, type ControlTexts } from '../Filters/list-controls.ts'
import { loadOnce } from '../load-once.ts'
import { startSearchForms } from '../SearchPage/submit-to-search.ts'
import type { ListData } from './list-data.ts'
import { renderCards, renderPager, type PagerTexts } from './render-list.ts'

/** The messages of the list, which the page carries as JSON. */
interface ListTexts extends ControlTexts, PagerTexts {
  readonly count: Plural
  readonly empty: string
  readonly failed: string
}

interface FilteredList {
  readonly cards: ListData['cards']
  readonly filter: FacetFilter
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

const load = loadOnce(async (): Promise<FilteredList> => {
  const answer = await fetch(listing.dataset['cards'] ?? '')
  if (!answer.ok) throw new Error(`The list was answered with HTTP ${answer.status}.`)
  const { cards, facets }: ListData = await answer.json()
  return { cards, filter: createFacetFilter(facets, cards.length) }
})

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

/** Shows the list of an address; until its cards are here, the old ones are marked as busy. */
async function show(list: ListState): Promise<void> {
  controls.show(list)
  results.ariaBusy = 'true'
  const loaded = await load().catch(() => undefined)
  if (loaded === undefined) {
    // The next change loads it again; until then the list stays as it was.
    status.textContent = texts.failed
    results.ariaBusy = 'false'
    return
  }
  const { cards, filter } = loaded
  const all = setOf(cards.keys(), cards.length)
  const fitting = filter.narrow(all, list.selection)
  const sorted = sortCards(
    cards.filter((_, position) => has(fitting, position)),
    list.sort,
    language,
    (list.selection.role ?? []).length > 0,
  )
  const pages = paginate(sorted)
  const page = Math.min(list.page, pages.length)
  controls.count(filter.count(all, list.selection))
  const count = document.createElement('strong')
  count.textContent = pluralText(texts.count, { n: sorted.length }, language)
  status.replaceChildren(count)
  found.textContent = count.textContent
  const empty = document.createElement('p')
  empty.textContent = texts.empty
  results.replaceChildren(
    sorted.length === 0 ? empty : renderCards(template, pages[page - 1]?.items ?? []),
    ...renderPager(listAddress, { ...list, page }, pages.length, texts),
  )
  results.ariaBusy = 'false'
}

showScriptParts()
startSearchForms()
addEventListener('popstate', () => {
  if (location.pathname === listAddress) void show(readAddress())
  else location.reload()
})
if (location.search === '') controls.show(readAddress())
else void show(readAddress())
