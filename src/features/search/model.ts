import { formatListState, parseListState, type ListState } from '../../facets/list-state.ts'
import type { ListChange } from '../../ui/filters/list-controls.ts'
import { RESULTS_AT_ONCE, toGroup, type ChosenGroup } from './groups.ts'
import { keepState, pushState, readState } from '../../ui/search-form/history-state.ts'

/** The state of the search page: what a reader asked for. */
export interface SearchState {
  readonly words: string
  /** The group whose results are shown. */
  readonly group: ChosenGroup
  /** How many of them are shown. */
  readonly shown: number
  /** Selected facets and the order. */
  readonly list: ListState
}

/** What the current entry of the history asks of the page besides its state. */
export interface Restored {
  /** The position of the page when the entry was left, in px from the top. */
  readonly scroll?: number
  /** The id of the result that was opened from it. */
  readonly opened?: string
  /** True where a search form of another page made the entry: the page has not shown it before. */
  readonly isNew: boolean
}

/** The state with the actions that change it. Each action also writes the state to the browser's history. */
export interface SearchModel {
  readonly state: () => SearchState
  /** Replaces the words, and shows the best results of all groups. */
  readonly type: (words: string) => void
  readonly chooseGroup: (group: ChosenGroup) => void
  /** Shows more results. */
  readonly showMore: () => void
  /** Changes facets or order. The new state is a new entry of the history, because it has another address. */
  readonly changeList: (change: ListChange) => void
  /** Writes the position of the page, in px from the top, to the entry of the history. */
  readonly keepScroll: (scroll: number) => void
  /** Writes which result is opened to the entry of the history. */
  readonly keepOpened: (id: string) => void
  /**
   * Reads the state from the current entry of the history and its address.
   * @param typed the words where the entry has none, as of a field that was filled in before the script ran.
   */
  readonly restore: (typed?: string) => Restored
}

export function createSearchModel(): SearchModel {
  let state: SearchState = { words: '', group: 'all', shown: RESULTS_AT_ONCE, list: parseListState('') }

  let opened: string | undefined

  function keep(scroll = 0): void {
    const { words, group, shown } = state
    keepState({ words, group, shown, scroll, ...(opened !== undefined && { opened }) })
  }

  return {
    state: () => state,
    keepScroll: keep,
    keepOpened(id) {
      opened = id
      keep(scrollY)
    },
    type(words) {
      opened = undefined
      state = { ...state, words, group: 'all', shown: RESULTS_AT_ONCE }
      keep()
    },
    chooseGroup(group) {
      opened = undefined
      state = { ...state, group, shown: RESULTS_AT_ONCE }
      keep()
    },
    showMore() {
      state = { ...state, shown: state.shown + RESULTS_AT_ONCE }
      keep(scrollY)
    },
    changeList(change) {
      opened = undefined
      const { words, group, list } = state
      const shown = change.selection ? RESULTS_AT_ONCE : state.shown
      state = { words, group, shown, list: { ...list, ...change } }
      pushState({ words, group, shown }, location.pathname + formatListState(state.list))
    },
    restore(typed = '') {
      const entry = readState()
      const { words, group, shown = RESULTS_AT_ONCE, scroll } = entry
      state = { words: words || typed, group: toGroup(group), shown, list: parseListState(location.search) }
      opened = entry.opened
      const isNew = words !== '' && entry.shown === undefined
      return { isNew, ...(scroll !== undefined && { scroll }), ...(opened !== undefined && { opened }) }
    },
  }
}
