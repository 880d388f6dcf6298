import { createSearch, type Search } from '../../search/create-search.ts'
import type { SearchRecord } from '../../search/search-record.ts'
import { element, showScriptParts } from '../element.ts'
import { renderGroupButtons, resultsIn, type ChosenGroup } from './group-buttons.ts'
import { renderResult, writeCount } from './render-results.ts'
import type { SearchTexts } from './search-texts.ts'
import { keepWords, readWords, reloadElsewhere } from './words-in-history.ts'

/*
 * The search page: searches as one types, on this device. The words stay in the history entry's
 * state, so that Back and reload bring them back, and never enter an address.
 */
const RESULTS_AT_ONCE = 15
/** A screen reader hears the count once typing rests (govuk accessible-autocomplete waits as long). */
const ANNOUNCE_AFTER_MS = 1400

const panel = element(document, '[data-search]', HTMLElement)
const form = element(document, '[data-search-form]', HTMLFormElement)
const field = element(form, 'input', HTMLInputElement)
const part = (name: string) => element(panel, `[data-${name}]`, HTMLElement)
const template = element(panel, '[data-result-template]', HTMLTemplateElement)
const more = element(panel, '[data-more]', HTMLButtonElement)
const texts: SearchTexts = JSON.parse(element(panel, '[data-texts]', HTMLScriptElement).text)
const browse = element(document, '[data-browse]', HTMLElement)
const language = document.documentElement.lang

let group: ChosenGroup = 'all'
let shown = RESULTS_AT_ONCE
let announcing: ReturnType<typeof setTimeout> | undefined
let search: Promise<Search> | undefined

async function loadSearch(): Promise<Search> {
  const answer = await fetch(panel.dataset['records'] ?? '')
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
  const records: readonly SearchRecord[] = await answer.json()
  return createSearch(records)
}

function getSearch(): Promise<Search> {
  search ??= loadSearch()
  return search
}

function announce(text: string): void {
  clearTimeout(announcing)
  announcing = setTimeout(() => (part('announce').textContent = text), ANNOUNCE_AFTER_MS)
}

function showMessage(text: string | undefined): void {
  const message = part('message')
  message.hidden = text === undefined
  message.textContent = text ?? ''
}

async function show(): Promise<void> {
  const words = field.value.trim()
  panel.hidden = words === ''
  if (words === '') {
    browse.hidden = false
    clearTimeout(announcing)
    return
  }
  const engine = await getSearch()
  // What was typed meanwhile has its own turn.
  if (words !== field.value.trim()) return
  const all = engine.search(words)
  const results = resultsIn(all, group)
  const suggestion = engine.suggest(words)
  part('corrected').hidden = suggestion === undefined || all.length === 0
  part('corrected-words').textContent = suggestion ?? ''
  part('groups').replaceChildren(
    ...renderGroupButtons(all, group, texts, (chosen) => {
      group = chosen
      shown = RESULTS_AT_ONCE
      void show().then(() => element(panel, '[aria-pressed="true"]', HTMLButtonElement).focus())
    }),
  )
  part('results').replaceChildren(
    ...results.slice(0, shown).map((result) => renderResult(template, result, texts, language)),
  )
  more.hidden = results.length <= shown
  showMessage(all.length === 0 ? texts.nothing : undefined)
  browse.hidden = all.length > 0
  announce(writeCount(texts.results, results.length, language))
}

function update(): void {
  void show().catch(() => {
    // Loading may succeed next time; until then the A to Z below has everything.
    search = undefined
    browse.hidden = false
    showMessage(texts.failed)
  })
}

field.addEventListener('input', () => {
  group = 'all'
  shown = RESULTS_AT_ONCE
  keepWords(field.value)
  update()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  update()
})
more.addEventListener('click', () => {
  shown += RESULTS_AT_ONCE
  update()
})
addEventListener('popstate', () => {
  field.value = readWords()
  update()
})
reloadElsewhere()

showScriptParts()
field.value = readWords() || field.value
update()
