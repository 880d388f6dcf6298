import { countSelected } from '../../facets/filter.ts'
import { joinSentences } from '../../i18n/join-sentences.ts'
import { showScriptParts } from '../../ui/browser/element.ts'
import { createListControls } from '../../ui/filters/list-controls.ts'
import { withFoundThere } from './found-there.ts'
import { listenToKeys } from './keyboard.ts'
import { createSearchSource } from './load-search.ts'
import { createSearchModel } from './model.ts'
import { createResultFocus } from './result-focus.ts'
import { showAnswer, showCount, type AnswerActions } from './render-answer.ts'
import { createScrollRestoration } from './scroll-restoration.ts'
import { createShowNumbers } from './show-numbers.ts'
import { createUrgentCard } from './urgent-card.ts'
import { findView } from './view.ts'

/*
 * The search page: it searches while one types, on this device. An action changes the model, then the page is drawn from
 * it; it is drawn again whenever more of the index has been loaded.
 */
const MOST_SIMILAR_NAMES = 3

const view = findView()
const { field, form, panel, results, template, texts, language, part, show, more } = view
const model = createSearchModel()
const scroll = createScrollRestoration(model.keepScroll)
const focus = createResultFocus(results, form)
const source = createSearchSource(view.addresses, view.manifest, {
  onStage: () => void drawStage(),
  onEnd: () => scroll.restoreTo(undefined),
})
const showNumbers = createShowNumbers(panel)
let country = showNumbers(undefined)
const showNumbersOf = (named: string | undefined) => (country = showNumbers(named))
const card = createUrgentCard(view, showNumbersOf, () => void drawStage())
let announcedCard: string | undefined
const controls = createListControls(panel, texts, (change) => {
  model.changeList(change)
  void draw()
})

const actions: AnswerActions = {
  type(words) {
    scroll.restoreTo(undefined)
    focus.moveTo(undefined)
    field.value = words
    model.type(words)
    void draw()
  },
  chooseGroup(group) {
    model.chooseGroup(group)
    void draw().then(() => focusGroup())
  },
}

function focusGroup(options?: FocusOptions): void {
  panel.querySelector<HTMLElement>('[data-groups] [aria-pressed="true"]')?.focus(options)
}

function resultLinks(): readonly HTMLAnchorElement[] {
  return [...results.querySelectorAll<HTMLAnchorElement>('.results a')]
}

/** Whether pages are kept on this phone, and this one came from the copy or the phone says that it has no connection. */
function isWithoutSignal(): boolean {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) return false
  return !navigator.onLine || document.querySelector('[data-from-copy]') !== null
}

/** @param isAsked false where nobody did anything, and more of the index has been loaded. */
async function render(isAsked: boolean): Promise<void> {
  const words = model.state().words.trim()
  // A chip that is being pressed at such a moment keeps being the same element.
  if (isAsked) controls.show(model.state().list)
  const cardDecided = card.update(model.state().words).catch(() => undefined)
  const { engine, elsewhere, bodies, findSnippet, showOffers } = await source.load()
  const withoutCountry = await cardDecided
  const state = model.state()
  // Words typed meanwhile are drawn by themselves; and whoever moves along the results must not lose them.
  if (words !== state.words.trim() || (!isAsked && focus.isReaders())) return
  const { selection, sort } = state.list
  const hasQuery = words !== '' || countSelected(selection) > 0
  // A choice among what the hub has, or another order than the best first, is of the hub's own list.
  const isOfList = words === '' || countSelected(selection) > 0 || sort !== 'best'
  const searchThere = (query = state.words) => (isOfList ? undefined : elsewhere?.search(query))
  const answer = withFoundThere(
    engine.search(state.words, { selection, sort }),
    { there: searchThere(), withoutName: withoutCountry === undefined ? undefined : searchThere(withoutCountry) },
    country,
  )
  const { hits, found, isNearest } = answer
  controls.count(answer.countOf)
  show('answer', hasQuery)
  show('private', !hasQuery)
  const offered = showOffers?.(part('offers'), words, engine)
  if (!hasQuery) show('skip', false)
  show('browse', !hasQuery || hits.length === 0)
  if (!hasQuery) {
    view.showMessage('')
    showCount(view, '')
    view.announce('')
    return
  }
  const names = hits.length === 0 || isNearest ? engine.similar(words, MOST_SIMILAR_NAMES) : []
  const jobName = (slug: string) => controls.nameOf('role', slug)
  const before = part('status').textContent
  const context = { template, texts, language, country, found, bodies, findSnippet, jobName }
  const [count, message] = showAnswer(view, answer, names, state, context, actions)
  if (isWithoutSignal())
    void import('./mark-not-kept.ts')
      .then(({ markNotKept }) => markNotKept(resultLinks(), texts.notKept))
      .catch(() => undefined)
  // Words of another language are no misspelt ones of this.
  if (offered) show('corrected', false)
  const urgent = card.title()
  // A later stage is announced only where it changes the number of results, or the card above them.
  if (isAsked || before !== count || urgent !== announcedCard) {
    view.announce(joinSentences([urgent, offered, count, message], language))
    announcedCard = urgent
  }
}

function draw(isAsked = true): Promise<void> {
  return render(isAsked).catch((error: unknown) => {
    // Loading may succeed next time; until then the A to Z below has everything.
    source.forget()
    show('answer', false)
    show('browse', true)
    view.showMessage(texts.failed)
    view.announce(texts.failed)
    if (import.meta.env.DEV) console.error(error)
  })
}

/** Draws the page again with what has been loaded since. */
async function drawStage(): Promise<void> {
  const focused = document.activeElement
  await draw(false)
  // The focus of a button that was made again would fall to the top of the page.
  if (focused?.isConnected === false && document.activeElement === document.body) focusGroup({ preventScroll: true })
  scroll.apply()
  focus.apply()
}

/** Whether the page may scroll to a result: not past the card of the numbers to call, which is above all results. */
function isCardHidden(): boolean {
  return part('urgent').hidden === true
}

async function drawFocused(): Promise<void> {
  await draw()
  scroll.apply()
  focus.apply()
}

function restore(typed?: string): void {
  const { scroll: position, opened, isNew } = model.restore(typed)
  scroll.restoreTo(position)
  field.value = model.state().words
  card.finish(field.value)
  if (isNew) focus.moveTo('first', isCardHidden)
  else focus.moveTo(opened === undefined ? undefined : { id: opened })
  void drawFocused()
}

field.addEventListener('input', () => actions.type(field.value))
form.addEventListener('submit', (event) => {
  event.preventDefault()
  // Hides the keyboard of a phone, so that the results are visible, also where there are none to focus.
  if (matchMedia('(pointer: coarse)').matches) field.blur()
  card.finish(field.value)
  focus.moveTo('first', isCardHidden)
  void drawFocused()
})
more.addEventListener('click', () => {
  const before = resultLinks().length
  model.showMore()
  void draw().then(() => resultLinks()[before]?.focus())
})
part('skip').addEventListener('click', (event) => {
  // A fragment in the address would be an entry of the history, without words.
  event.preventDefault()
  resultLinks()[0]?.focus()
})
results.addEventListener('click', ({ target }) => {
  const id = target instanceof Element && target.closest('a')?.getAttribute('href')
  if (id) model.keepOpened(id)
})
listenToKeys(field, results, () => actions.type(''))
// It needs Fuse, which is loaded when everything else has been.
void import('./value-search.ts')
  .then(({ addValueSearch }) => addValueSearch(part('filters'), texts.find))
  .catch(() => undefined)
addEventListener('popstate', () => restore())
showScriptParts()
restore(field.value)
