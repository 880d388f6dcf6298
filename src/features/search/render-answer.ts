import { countSelected } from '../../facets/filter.ts'
import { pluralText } from '../../i18n/plural.ts'
import type { SearchAnswer } from '../../search/answer.ts'
import { createButton } from '../../ui/browser/create-button.ts'
import { analyseText } from '../../search/text/normalise.ts'
import { hitsIn, RESULTS_AT_ONCE, shownHits, type ChosenGroup } from './groups.ts'
import type { SearchState } from './model.ts'
import { showGroupButtons } from './render-groups.ts'
import { marked, renderResults, type ResultContext } from './render-results.ts'
import type { SearchView } from './view.ts'

/** The actions of a reader on an answer. */
export interface AnswerActions {
  readonly type: (words: string) => void
  readonly chooseGroup: (group: ChosenGroup) => void
}

/** Shows how many results there are, above them and above the open filters on a phone. */
export function showCount({ part }: SearchView, count: string): void {
  for (const name of ['status', 'found']) part(name).textContent = count
}

function messageOf({ hits, isNearest }: SearchAnswer, { list }: SearchState, { texts }: SearchView): string {
  if (hits.length > 0) return isNearest ? texts.nearest : ''
  return countSelected(list.selection) > 0 && !isNearest ? texts.noneChosen : texts.nothing
}

/** The button that shows more says how many more, of how many. */
function showMoreButton({ more, texts }: SearchView, shown: number, count: number): void {
  more.hidden = count <= shown
  const next = Math.min(RESULTS_AT_ONCE, count - shown)
  more.textContent = texts.more.replace('{next}', String(next)).replace('{count}', String(count))
}

/** @returns how many results the shown group has. */
function showHits(
  view: SearchView,
  hits: SearchAnswer['hits'],
  state: SearchState,
  context: ResultContext,
  { chooseGroup }: AnswerActions,
): number {
  const { part, results, show, texts } = view
  // A group without results keeps being chosen, since what is still to be loaded may bring some.
  const group = hitsIn(hits, state.group).length === 0 ? 'all' : state.group
  const count = hitsIn(hits, group).length
  showGroupButtons(part('groups'), hits, group, context, chooseGroup)
  const links = () => [...results.querySelectorAll('a')]
  // Whoever moved the focus to a result while these were rendered goes on from there.
  const focused = links().findIndex((link) => link === document.activeElement)
  const title = group === 'all' ? texts.title : texts.groups[group]
  results.replaceChildren(...renderResults(shownHits(hits, group, state.shown), title, context))
  links()[focused]?.focus({ preventScroll: true })
  showMoreButton(view, state.shown, count)
  show('head', hits.length > 0)
  show('skip', hits.length > 0)
  return count
}

/** Shows what was searched for instead of what was typed, with the words marked that differ. */
function showCorrection({ part, show }: SearchView, typed: string, correction: string): void {
  show('corrected', correction !== '')
  const known = new Set(analyseText(typed))
  const changed = new Set(analyseText(correction).filter((word) => !known.has(word)))
  part('corrected-words').replaceChildren(...marked(correction, changed))
}

function showSuggestions({ part, show }: SearchView, names: readonly string[], { type }: AnswerActions): void {
  show('similar', names.length > 0)
  const row = part('similar-words')
  // The same names keep their buttons: one may be pressed, or have the focus, when more of the index has been loaded.
  if (row.textContent === names.join('')) return
  const suggest = (name: string) => {
    type(name)
    part('status').focus()
  }
  row.replaceChildren(...names.map((name) => createButton('chip', name, () => suggest(name))))
}

/**
 * Shows an answer: its results, the corrected words, and similar names.
 * @param names that are like the words, where no text has these.
 * @returns the number of results and the message about them, as texts.
 */
export function showAnswer(
  view: SearchView,
  answer: SearchAnswer,
  names: readonly string[],
  state: SearchState,
  context: ResultContext,
  actions: AnswerActions,
): readonly [count: string, message: string] {
  const { texts, language } = view
  const message = messageOf(answer, state, view)
  const shown = showHits(view, answer.hits, state, context, actions)
  const count = pluralText(texts.results, { n: shown }, language)
  view.showMessage(message)
  showCount(view, count)
  showCorrection(view, state.words, answer.suggestion ?? '')
  showSuggestions(view, names, actions)
  view.show(
    'fallback',
    answer.hits.some(({ card }) => (card.language ?? language) !== language),
  )
  return [count, message]
}
