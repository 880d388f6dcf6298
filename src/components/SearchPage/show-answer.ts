import type { SearchAnswer } from '../../search/answer.ts'
import { renderAllGroups, renderGroup, renderGroupButtons, hitsIn, type ChosenGroup } from './render-groups.ts'
import { writeCount, type ResultView } from './render-results.ts'
import type { SearchView } from './search-view.ts'
import { renderSuggestions } from './suggestions.ts'

/** What a reader asked for, and what she can do with the answer. */
export interface Asked {
  readonly group: ChosenGroup
  /** How many of a group. */
  readonly shown: number
  /** Whether the best of all stand on top. */
  readonly hasBest: boolean
  readonly isFiltered: boolean
  readonly choose: (group: ChosenGroup) => void
  readonly type: (words: string) => void
}

/** Shows a message over the results, or none. */
export function showMessage({ show, part }: SearchView, text: string): void {
  show('message', text !== '')
  part('message').textContent = text
}

/** Writes how many results there are wherever that stands: over them, and above the open filters. */
export function showCount({ part }: SearchView, count: string): void {
  for (const place of ['status', 'found']) part(place).textContent = count
}

function messageOf({ hits, isNearest }: SearchAnswer, isFiltered: boolean, { texts }: SearchView): string {
  if (hits.length > 0) return isNearest ? texts.nearest : ''
  return isFiltered && !isNearest ? texts.noneChosen : texts.nothing
}

function showHits(
  { part, results, more, show }: SearchView,
  { hits }: SearchAnswer,
  asked: Asked,
  resultView: ResultView,
) {
  // A group that has nothing yet may get something from what is still to come.
  const group = hitsIn(hits, asked.group).length === 0 ? 'all' : asked.group
  const own = hitsIn(hits, group)
  renderGroupButtons(part('groups'), hits, group, resultView, asked.choose)
  const links = () => [...results.querySelectorAll('a')]
  // Who went down to a result while this was made goes on from there.
  const at = links().findIndex((link) => link === document.activeElement)
  results.replaceChildren(
    ...(group === 'all'
      ? renderAllGroups(hits, asked.hasBest, resultView, asked.choose)
      : [renderGroup(own, group, asked.shown, resultView)]),
  )
  links()[at]?.focus()
  more.hidden = group === 'all' || own.length <= asked.shown
  show('head', hits.length > 0)
  return own.length
}

/**
 * Shows an answer: the results, what was read for what was typed, and what else may be meant.
 * @param similar names like the words, where those were lost.
 * @returns how many results stand there and what is said of them, as texts.
 */
export function showAnswer(
  view: SearchView,
  answer: SearchAnswer,
  similar: readonly string[],
  asked: Asked,
  resultView: ResultView,
): readonly [count: string, message: string] {
  const { part, show, texts } = view
  const { language } = resultView
  const { hits, suggestion = '' } = answer
  const message = messageOf(answer, asked.isFiltered, view)
  const count = writeCount(texts.results, showHits(view, answer, asked, resultView), language)
  showMessage(view, message)
  showCount(view, count)
  show('corrected', suggestion !== '')
  part('corrected-words').textContent = suggestion
  show('similar', similar.length > 0)
  const meant = part('similar-words')
  // The same words keep their buttons: one may be pressed, or have the focus, just when more arrives.
  if (meant.textContent !== similar.join('')) {
    meant.replaceChildren(
      ...renderSuggestions(similar, (name) => {
        asked.type(name)
        part('status').focus()
      }),
    )
  }
  show(
    'fallback',
    hits.some(({ card }) => (card.language ?? language) !== language),
  )
  return [count, message]
}
