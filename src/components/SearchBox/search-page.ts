import { formatListState, parseListState, type ListState } from '../../domain/choice-address.ts'
import { SORT_NAMES } from '../../domain/sort.ts'
import type { SearchAnswer } from '../../search/search-engine.ts'
import { showScriptParts } from '../element.ts'
import { listenToKeys } from './arrow-keys.ts'
import { loadSearch, type LoadedSearch, type SearchAddresses } from './load-search.ts'
import { renderAllGroups, renderGroup, renderGroupButtons, hitsIn, toGroup, type ChosenGroup } from './render-groups.ts'
import { writeCount, type ResultView } from './render-results.ts'
import { createFilters } from './search-filters.ts'
import { keepState, pushState, readState, reloadElsewhere } from './search-state.ts'
import { findView } from './search-view.ts'
import { renderSuggestions } from './suggestions.ts'

/*
 * The search page: searches as one types, on this device. The words stay in the history entry's
 * state, so that Back and reload bring them back, and never enter an address; facets and order do.
 */
const RESULTS_AT_ONCE = 15
const SIMILAR_AT_ONCE = 3
const SCROLL_RESTS_MS = 200

const view = findView()
const { field, form, panel, part, texts, show, more } = view
const template = document.querySelector<HTMLTemplateElement>('[data-result-template]')
const language = document.documentElement.lang
const addresses: SearchAddresses = JSON.parse(panel.dataset['files'] ?? '{}')

let group: ChosenGroup = 'all'
let shown = RESULTS_AT_ONCE
let list: ListState = parseListState(location.search)
let search: Promise<LoadedSearch> | undefined
/** Where a returning reader was; until the bodies have arrived the list may be too short to go there. */
let returning: number | undefined

function keep(scroll = 0): void {
  keepState({ words: field.value, group, shown, scroll })
}

function getSearch(): Promise<LoadedSearch> {
  search ??= loadSearch(addresses, panel.dataset['manifest'] ?? '', { onDetails: showDetails, onTexts: showTexts })
  return search
}

function goBack(): void {
  if (returning !== undefined) scrollTo(0, returning)
}

/** Searches again, with what has arrived; not while somebody moves along the results. */
async function showMore(): Promise<void> {
  if (view.results.contains(document.activeElement)) return
  await update(false)
  goBack()
}

function showDetails(): void {
  void showMore()
}

function showTexts(): void {
  void showMore().then(() => {
    returning = undefined
  })
}

const filters = createFilters(view, language, (choice) => {
  list = { ...list, choice }
  shown = RESULTS_AT_ONCE
  pushState({ words: field.value, group, shown }, location.pathname + formatListState(list))
  void update()
})

function choose(chosen: ChosenGroup): void {
  group = chosen
  shown = RESULTS_AT_ONCE
  keep()
  void update().then(() => panel.querySelector<HTMLElement>('[data-groups] [aria-pressed="true"]')?.focus())
}

function showHits(answer: SearchAnswer, resultView: ResultView, isAsked: boolean): void {
  const { hits } = answer
  if (hitsIn(hits, group).length === 0) group = 'all'
  const own = hitsIn(hits, group)
  part('groups').replaceChildren(...renderGroupButtons(hits, group, resultView, choose))
  view.results.replaceChildren(
    ...(group === 'all'
      ? renderAllGroups(hits, list.sort === 'best' && field.value.trim() !== '', resultView, choose)
      : [renderGroup(own, group, shown, resultView)]),
  )
  more.hidden = group === 'all' || own.length <= shown
  const count = writeCount(texts.results, own.length, language)
  // What arrives later is said only where it changes the number.
  if (isAsked || part('status').textContent !== count) view.announce(count)
  part('status').textContent = count
  show('head', hits.length > 0)
}

function message(answer: SearchAnswer): string | undefined {
  if (answer.hits.length > 0) return answer.isNearest ? texts.nearest : undefined
  return filters.choice() && Object.values(list.choice).some((values) => values.length > 0) && !answer.isNearest
    ? texts.noneChosen
    : texts.nothing
}

function showMessage(text: string | undefined): void {
  show('message', text !== undefined)
  part('message').textContent = text ?? ''
}

function type(words: string): void {
  returning = undefined
  field.value = words
  group = 'all'
  shown = RESULTS_AT_ONCE
  keep()
  void update()
}

/** Its own file, since it knows the words of all languages; the page asks for it at once, before anybody types. */
async function showUrgent(): Promise<void> {
  const { isUrgent } = await import('../../search/is-urgent.ts')
  show('urgent', isUrgent(field.value))
}

async function render(isAsked: boolean): Promise<void> {
  const words = field.value.trim()
  const hasQuery = words !== '' || Object.values(list.choice).some((values) => values.length > 0)
  filters.show(list.choice)
  for (const button of view.sorts) button.setAttribute('aria-pressed', String(button.dataset['sort'] === list.sort))
  void showUrgent().catch(() => undefined)
  const { engine, bodies, findReason } = await getSearch()
  // What was typed meanwhile has its own turn.
  if (words !== field.value.trim() || template === null) return
  const answer = engine.search(field.value, { choice: list.choice, sort: list.sort })
  filters.count(answer.counts)
  show('answer', hasQuery)
  show('private', !hasQuery)
  show('browse', !hasQuery || answer.hits.length === 0)
  if (!hasQuery) {
    view.announce(undefined)
    showMessage(undefined)
    return
  }
  const { found, suggestion, isNearest } = answer
  showHits(answer, { template, texts, language, found, bodies, findReason, jobName: filters.jobName }, isAsked)
  show('corrected', suggestion !== undefined)
  part('corrected-words').textContent = suggestion ?? ''
  const isLost = answer.hits.length === 0 || isNearest
  const similar = isLost ? engine.similar(words, SIMILAR_AT_ONCE) : []
  show('similar', similar.length > 0)
  part('similar-words').replaceChildren(...renderSuggestions(similar, type))
  show(
    'fallback',
    answer.hits.some(({ card }) => (card.language ?? language) !== language),
  )
  showMessage(message(answer))
  if (import.meta.env.DEV) {
    void import('./explain-results.ts').then(({ explainResults }) => explainResults(field.value, view))
  }
}

/** @param isAsked false where nobody did anything, and more has arrived. */
function update(isAsked = true): Promise<void> {
  return render(isAsked).catch((error: unknown) => {
    // Loading may succeed next time; until then the A to Z below has everything.
    search = undefined
    show('answer', false)
    show('browse', true)
    showMessage(texts.failed)
    if (import.meta.env.DEV) console.error(error)
  })
}

field.addEventListener('input', () => type(field.value))
form.addEventListener('submit', (event) => {
  event.preventDefault()
  // Puts the keyboard of a phone away, so that the results are seen.
  field.blur()
  void update()
})
more.addEventListener('click', () => {
  shown += RESULTS_AT_ONCE
  keep(scrollY)
  void update()
})
for (const button of view.sorts) {
  button.addEventListener('click', () => {
    const sort = SORT_NAMES.find((name) => name === button.dataset['sort']) ?? 'best'
    list = { ...list, sort }
    pushState({ words: field.value, group, shown }, location.pathname + formatListState(list))
    void update()
  })
}
listenToKeys(field, view.results, () => type(''))

function restore(): void {
  const state = readState()
  list = parseListState(location.search)
  field.value = state.words || field.value
  group = toGroup(state.group)
  shown = state.shown ?? RESULTS_AT_ONCE
  returning = state.scroll
  void update().then(goBack)
}

let scrolling: ReturnType<typeof setTimeout> | undefined
addEventListener('scroll', () => {
  clearTimeout(scrolling)
  scrolling = setTimeout(() => keep(returning ?? scrollY), SCROLL_RESTS_MS)
})
addEventListener('popstate', restore)
history.scrollRestoration = 'manual'
reloadElsewhere()
showScriptParts()
restore()
