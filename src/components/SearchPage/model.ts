import { formatListState, parseListState, type ListState } from '../../facets/list-state.ts'
import type { ListChange } from '../Filters/list-controls.ts'
import { toGroup, type ChosenGroup } from './groups.ts'
import { keepState, pushState, readState } from './history-state.ts'

/** How many results of a group are shown at first, and how many more each time. */
const RESULTS_AT_ONCE = 15

/** The state of the search page: what a reader asked for. */
export interface SearchState {
  readonly words: string
  /** The group of which all results are shown; `all` where the best of each group are. */
  readonly group: ChosenGroup
  /** How many results of the group are shown. */
  readonly shown: number
  /** Selected facets and the order. */
  readonly list: ListState
}

/** The state with the actions that change it. Each action also writes the state to the browser's history. */
export interface SearchModel {
  readonly state: () => SearchState
  /** Replaces the words, and shows the best results of each group. */
  readonly type: (words: string) => void
  readonly chooseGroup: (group: ChosenGroup) => void
  /** Shows more results of the group. */
  readonly showMore: () => void
  /** Changes facets or order. The new state is a new entry of the history, because it has another address. */
  readonly changeList: (change: ListChange) => void
  /** Writes the position of the page, in px from the top, to the entry of the history. */
  readonly keepScroll: (scroll: number) => void
  /**
   * Reads the state from the current entry of the history and its address.
   * @param typed the words where the entry has none, as of a field that was filled in before the script ran.
   * @returns the position of the page when the entry was left, in px from the top.
   */
  readonly restore: (typed?: string) => number | undefined
}

export function createSearchModel(): SearchModel {
  let state: SearchState = { words: '', group: 'all', shown: RESULTS_AT_ONCE, list: parseListState('') }

  function keep(scroll = 0): void {
    const { words, group, shown } = state
    keepState({ words, group, shown, scroll })
  }

  return {
    state: () => state,
    keepScroll: keep,
    type(words) {
      state = { ...state, words, group: 'all', shown: RESULTS_AT_ONCE }
      keep()
    },
    chooseGroup(group) {
      state = { ...state, group, shown: RESULTS_AT_ONCE }
      keep()
    },
    showMore() {
      state = { ...state, shown: state.shown + RESULTS_AT_ONCE }
      keep(scrollY)
    },
    changeList(change) {
      const { words, group, list } = state
      const shown = change.selection ? RESULTS_AT_ONCE : state.shown
      state = { words, group, shown, list: { ...list, ...change } }
      pushState({ words, group, shown }, location.pathname + formatListState(state.list))
    },
    restore(typed = '') {
      const { words, group, shown = RESULTS_AT_ONCE, scroll } = readState()
      state = { words: words || typed, group: toGroup(group), shown, list: parseListState(location.search) }
      return scroll
    },
  }
}
