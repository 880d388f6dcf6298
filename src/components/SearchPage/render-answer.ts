import { countSelected } from '../../facets/filter.ts'
import { pluralText } from '../../i18n/plural.ts'
import type { SearchAnswer } from '../../search/answer.ts'
import { createButton } from '../create-button.ts'
import { hitsIn, type ChosenGroup } from './groups.ts'
import type { SearchState } from './model.ts'
import { renderAllGroups, renderGroup, showGroupButtons } from './render-groups.ts'
import type { ResultContext } from './render-results.ts'
import type { SearchView } from './view.ts'

/** What a reader can do with an answer. */
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

/** @returns how many results the shown group has. */
function showHits(
  { part, results, more, show }: SearchView,
  hits: SearchAnswer['hits'],
  state: SearchState,
  context: ResultContext,
  { chooseGroup }: AnswerActions,
): number {
  // A group without results keeps being chosen, since what is still to be loaded may bring some.
  const group = hitsIn(hits, state.group).length === 0 ? 'all' : state.group
  const own = hitsIn(hits, group)
  showGroupButtons(part('groups'), hits, group, context, chooseGroup)
  const links = () => [...results.querySelectorAll('a')]
  // Whoever moved the focus to a result while these were rendered goes on from there.
  const focused = links().findIndex((link) => link === document.activeElement)
  const hasBest = state.list.sort === 'best' && state.words.trim() !== ''
  results.replaceChildren(
    ...(group === 'all'
      ? renderAllGroups(hits, hasBest, context, chooseGroup)
      : [renderGroup(own.slice(0, state.shown), group, context)]),
  )
  links()[focused]?.focus()
  more.hidden = group === 'all' || own.length <= state.shown
  show('head', hits.length > 0)
  return own.length
}

function showSuggestions(
  { part, show }: SearchView,
  correction: string,
  names: readonly string[],
  { type }: AnswerActions,
): void {
  show('corrected', correction !== '')
  part('corrected-words').textContent = correction
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
  showSuggestions(view, answer.suggestion ?? '', names, actions)
  view.show(
    'fallback',
    answer.hits.some(({ card }) => (card.language ?? language) !== language),
  )
  return [count, message]
}
