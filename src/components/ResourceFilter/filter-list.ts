import { formatListState, parseListState, type ListState } from '../../domain/choice-address.ts'
import { countValues, FACET_NAMES, filterCards, type Choice } from '../../domain/facets.ts'
import { paginate } from '../../domain/paginate.ts'
import { sortCards, SORT_NAMES } from '../../domain/sort.ts'
import { pluralText, type Plural } from '../../i18n/plural.ts'
import { element, showScriptParts } from '../element.ts'
import { startSearchForms } from '../SearchPage/submit-to-search.ts'
import type { CardData } from './card-data.ts'
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
let cards: Promise<readonly CardData[]> | undefined
let sort: ListState['sort'] = 'best'

function loadCards(): Promise<readonly CardData[]> {
  cards ??= fetch(listing.dataset['cards'] ?? '').then((answer) => {
    if (!answer.ok) throw new Error(`The list was answered with HTTP ${answer.status}.`)
    return answer.json()
  })
  return cards
}

function go(state: ListState): void {
  history.pushState(null, '', listAddress + formatListState(state))
  void show(state)
}

const boxes = createFacetBoxes(panel, () => go({ choice: boxes.choice(), sort, page: 1 }))

function showChoice(choice: Choice): void {
  boxes.show(choice)
  const chosen = FACET_NAMES.reduce((sum, facet) => sum + (choice[facet]?.length ?? 0), 0)
  summary.textContent = pluralText(texts.chosen, { n: chosen }, language)
  chips.replaceChildren(
    ...renderChips(choice, boxes.nameOf, texts, (next) => {
      go({ choice: next, sort, page: 1 })
      status.focus()
    }),
  )
}

async function show(state: ListState): Promise<void> {
  sort = state.sort
  showChoice(state.choice)
  for (const button of sortButtons) button.setAttribute('aria-pressed', String(button.dataset['sort'] === sort))
  const all = await loadCards().catch(() => undefined)
  if (all === undefined) {
    // It may come at the next choice; until then the list stays as it was.
    cards = undefined
    status.textContent = texts.failed
    return
  }
  const found = sortCards(filterCards(all, state.choice), sort, language)
  const pages = paginate(found)
  const page = Math.min(state.page, pages.length)
  boxes.count((facet) => countValues(all, facet, state.choice))
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
    go({ choice: boxes.choice(), sort: name, page: 1 })
  })
}

function start(): void {
  const state = parseListState(location.search)
  const [facet, value] = (listing.dataset['chosen'] ?? '').split('=')
  const own: Choice = facet && value ? { [facet]: [value] } : {}
  if (location.search === '') showChoice(own)
  else void show(state)
}

showScriptParts()
startSearchForms()
addEventListener('popstate', () => {
  if (location.pathname === listAddress) void show(parseListState(location.search))
  else location.reload()
})
start()
