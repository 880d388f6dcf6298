import { SORT_NAMES } from '../../domain/sort.ts'
import { countSelected } from '../../facets/filter.ts'
import { formatListState, parseListState, type ListState } from '../../facets/list-state.ts'
import { element, showScriptParts } from '../element.ts'
import { listenToKeys } from './arrow-keys.ts'
import { keepPlace } from './scroll-restoration.ts'
import { loadSearch, type LoadedSearch, type SearchAddresses } from './load-search.ts'
import { toGroup, type ChosenGroup } from './render-groups.ts'
import { createFilters } from './search-filters.ts'
import { keepState, pushState, readState, reloadForOtherPages } from './history-state.ts'
import { findView } from './search-view.ts'
import { showAnswer, showCount, showMessage } from './show-answer.ts'

/*
 * The search page: searches as one types, on this device. The words stay in the history entry's
 * state, so that Back and reload bring them back, and never enter an address; facets and order do.
 */
const RESULTS_AT_ONCE = 15
const SIMILAR_AT_ONCE = 3

const view = findView()
const { field, form, panel, part, texts, show, more } = view
const template = element(document, '[data-result-template]', HTMLTemplateElement)
const language = document.documentElement.lang
let addresses: SearchAddresses = JSON.parse(panel.dataset['files'] ?? '{}')

let group: ChosenGroup = 'all'
let shown = RESULTS_AT_ONCE
let list: ListState = parseListState(location.search)
let search: Promise<LoadedSearch> | undefined

function keep(scroll = 0): void {
  keepState({ words: field.value, group, shown, scroll })
}

const place = keepPlace(keep)

function getSearch(): Promise<LoadedSearch> {
  search ??= loadSearch(addresses, panel.dataset['manifest'] ?? '', {
    onMore: () => void showMore(),
    onEnd: () => place.comeBackTo(undefined),
    onRebuilt(fresh) {
      addresses = fresh
      search = undefined
      void showMore()
    },
  })
  return search
}

function isFiltered(): boolean {
  return countSelected(list.selection) > 0
}

function focusGroup(options?: FocusOptions): void {
  panel.querySelector<HTMLElement>('[data-groups] [aria-pressed="true"]')?.focus(options)
}

/** Searches again, with what has arrived. */
async function showMore(): Promise<void> {
  const focused = document.activeElement
  await update(false)
  // Whoever was on a button that was made anew, and is nowhere now, is not thrown to the top of the page.
  if (focused?.isConnected === false && document.activeElement === document.body) focusGroup({ preventScroll: true })
  place.go()
}

const filters = createFilters(view, language, (selection) => {
  list = { ...list, selection }
  shown = RESULTS_AT_ONCE
  pushState({ words: field.value, group, shown }, location.pathname + formatListState(list))
  void update()
})

function choose(chosen: ChosenGroup): void {
  group = chosen
  shown = RESULTS_AT_ONCE
  keep()
  void update().then(() => focusGroup())
}

function type(words: string): void {
  place.comeBackTo(undefined)
  field.value = words
  group = 'all'
  shown = RESULTS_AT_ONCE
  keep()
  void update()
}

/** Its own file, since it knows the words of all languages; the page asks for it at once, before anybody types. */
async function showUrgent(): Promise<void> {
  const { isCrisis } = await import('../../search/query/crisis.ts')
  show('urgent', isCrisis(field.value))
}

async function render(isAsked: boolean): Promise<void> {
  const words = field.value.trim()
  const hasQuery = words !== '' || isFiltered()
  // A chip that is being pressed while more arrives is not taken from under the finger.
  if (isAsked) filters.show(list.selection)
  for (const button of view.sorts) button.setAttribute('aria-pressed', String(button.dataset['sort'] === list.sort))
  const urgency = showUrgent().catch(() => undefined)
  const { engine, bodies, findSnippet } = await getSearch()
  await urgency
  // What was typed meanwhile has its own turn; and who moves along the results is not to lose them.
  if (words !== field.value.trim() || (!isAsked && view.results.contains(document.activeElement))) return
  const answer = engine.search(field.value, { selection: list.selection, sort: list.sort })
  filters.count(answer.countOf)
  show('answer', hasQuery)
  show('private', !hasQuery)
  show('browse', !hasQuery || answer.hits.length === 0)
  const { hits, found, isNearest } = answer
  if (!hasQuery) {
    showMessage(view, '')
    showCount(view, '')
    view.announce('')
    return
  }
  const similar = hits.length === 0 || isNearest ? engine.similar(words, SIMILAR_AT_ONCE) : []
  const asked = { group, shown, hasBest: list.sort === 'best' && words !== '', isFiltered: isFiltered(), choose, type }
  const resultView = { template, texts, language, found, bodies, findSnippet, jobName: filters.jobName }
  const before = part('status').textContent
  const [count, message] = showAnswer(view, answer, similar, asked, resultView)
  const urgent = !part('urgent').hidden && part('urgent').querySelector('h2')?.textContent
  // What arrives later is said only where it changes the number.
  if (isAsked || before !== count) view.announce([urgent, count, message].filter(Boolean).join('. '))
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
    showMessage(view, texts.failed)
    view.announce(texts.failed)
    if (import.meta.env.DEV) console.error(error)
  })
}

field.addEventListener('input', () => type(field.value))
form.addEventListener('submit', (event) => {
  event.preventDefault()
  // Puts the keyboard of a phone away, so that the results are seen; with other keys arrows go on from the field.
  if (matchMedia('(pointer: coarse)').matches) field.blur()
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

/** @param typed what stands in the field where the entry keeps no words. */
function restore(typed = ''): void {
  const state = readState()
  list = parseListState(location.search)
  field.value = state.words || typed
  group = toGroup(state.group)
  shown = state.shown ?? RESULTS_AT_ONCE
  place.comeBackTo(state.scroll)
  void update().then(() => place.go())
}

addEventListener('popstate', () => restore())
reloadForOtherPages()
showScriptParts()
restore(field.value)
