import { paginate } from '../../domain/paginate.ts'
import { sortCards, SORT_NAMES } from '../../domain/sort.ts'
import { has, setOf } from '../../facets/bit-set.ts'
import { countSelected, createFacetFilter, type FacetFilter, type FacetSelection } from '../../facets/filter.ts'
import { formatListState, parseListState, type ListState } from '../../facets/list-state.ts'
import { pluralText, type Plural } from '../../i18n/plural.ts'
import { element, showScriptParts } from '../element.ts'
import { startSearchForms } from '../SearchPage/submit-to-search.ts'
import type { ListData } from './card-data.ts'
import { renderChips, type ChipTexts } from './chips.ts'
import { createFacetBoxes } from './facet-boxes.ts'
import { renderPager, type PagerTexts } from './pager.ts'
import { renderCards } from './render-cards.ts'

/** What the list says, from the page's own data. */
interface ListTexts extends ChipTexts, PagerTexts {
  readonly count: Plural
  readonly chosen: Plural
  readonly empty: string
  readonly failed: string
}

interface FilteredList {
  readonly cards: ListData['cards']
  readonly filter: FacetFilter
}

/*
 * Makes the list of resources combine filters in place. The page reads without it: its filters are
 * links. The state stands in the address (facets, order, page; never words), so that a list can be
 * shared and Back works.
 */
const listing = element(document, '[data-listing]', HTMLElement)
const results = element(listing, '[data-results]', HTMLElement)
const status = element(listing, '[data-status]', HTMLElement)
const chips = element(listing, '[data-chips]', HTMLElement)
const template = element(listing, '[data-card-template]', HTMLTemplateElement)
const panel = element(listing, '[data-filters]', HTMLDetailsElement)
const summary = element(listing, '[data-filters-summary]', HTMLElement)
const sortButtons = [...listing.querySelectorAll<HTMLButtonElement>('[data-sort]')]
const texts: ListTexts = JSON.parse(element(listing, '[data-texts]', HTMLScriptElement).text)
const language = document.documentElement.lang
const listAddress = listing.dataset['list'] ?? location.pathname
let list: Promise<FilteredList> | undefined
let sort: ListState['sort'] = 'best'

async function load(): Promise<FilteredList> {
  const answer = await fetch(listing.dataset['cards'] ?? '')
  if (!answer.ok) throw new Error(`The list was answered with HTTP ${answer.status}.`)
  const { cards, facets }: ListData = await answer.json()
  return { cards, filter: createFacetFilter(facets, cards.length) }
}

function go(state: ListState): void {
  history.pushState(null, '', listAddress + formatListState(state))
  void show(state)
}

const boxes = createFacetBoxes(panel, () => go({ selection: boxes.selection(), sort, page: 1 }))

function showSelection(selection: FacetSelection): void {
  boxes.show(selection)
  summary.textContent = pluralText(texts.chosen, { n: countSelected(selection) }, language)
  chips.replaceChildren(
    ...renderChips(selection, boxes.nameOf, texts, (next) => {
      go({ selection: next, sort, page: 1 })
      status.focus()
    }),
  )
}

async function show(state: ListState): Promise<void> {
  sort = state.sort
  showSelection(state.selection)
  for (const button of sortButtons) button.setAttribute('aria-pressed', String(button.dataset['sort'] === sort))
  list ??= load()
  const loaded = await list.catch(() => undefined)
  if (loaded === undefined) {
    // Loading may succeed at the next selection; until then the list stays as it was.
    list = undefined
    status.textContent = texts.failed
    return
  }
  const { cards, filter } = loaded
  const all = setOf(cards.keys(), cards.length)
  const fitting = filter.narrow(all, state.selection)
  const found = sortCards(
    cards.filter((_, position) => has(fitting, position)),
    sort,
    language,
  )
  const pages = paginate(found)
  const page = Math.min(state.page, pages.length)
  boxes.count(filter.count(all, state.selection))
  const count = document.createElement('strong')
  count.textContent = pluralText(texts.count, { n: found.length }, language)
  status.replaceChildren(count)
  element(panel, '[data-found]', HTMLElement).textContent = count.textContent
  const empty = document.createElement('p')
  empty.textContent = texts.empty
  results.replaceChildren(
    found.length === 0 ? empty : renderCards(template, pages[page - 1]?.items ?? []),
    ...renderPager(listAddress, { ...state, page }, pages.length, texts),
  )
}

for (const button of sortButtons) {
  button.addEventListener('click', () => {
    const name = SORT_NAMES.find((known) => known === button.dataset['sort']) ?? 'best'
    go({ selection: boxes.selection(), sort: name, page: 1 })
  })
}

function start(): void {
  const state = parseListState(location.search)
  const [facet, value] = (listing.dataset['chosen'] ?? '').split('=')
  const own: FacetSelection = facet && value ? { [facet]: [value] } : {}
  if (location.search === '') showSelection(own)
  else void show(state)
}

showScriptParts()
startSearchForms()
addEventListener('popstate', () => {
  if (location.pathname === listAddress) void show(parseListState(location.search))
  else location.reload()
})
start()
