import type { Focus } from '../../catalogue/focus.ts'
import type { Edition, Effect, Found, Message, PublisherState, Reached, Work } from './publisher-state.ts'
import type { SearchIndexes } from './search-indexes.ts'

/** What follows from a message. */
export interface Step {
  readonly state: PublisherState
  readonly effects: readonly Effect[]
}

function begin(state: PublisherState, work: Work, effect: Effect): Step {
  return { state: { ...state, work }, effects: [effect] }
}

function show(
  state: PublisherState,
  edition: Edition,
  left: readonly Focus[],
  reached: Reached,
  indexes?: SearchIndexes,
): Step {
  const { published } = state
  return begin(
    state,
    { is: 'showing', edition, left, reached },
    { run: 'show', edition, published, focus: left[0], indexes },
  )
}

/** Where no work runs, begins what waits: to read what was published, then to show the search. */
function settle(state: PublisherState): Step {
  const { work, shown, search, isAsked } = state
  if (work.is !== 'resting') return { state, effects: [] }
  if (isAsked) return begin({ ...state, isAsked: false }, { is: 'reading' }, { run: 'read', shown })
  if (search === 'shown' || search === 'being indexed') return { state, effects: [] }
  return show({ ...state, search: 'shown' }, shown, ['search'], 'all pages', search)
}

const rest = (state: PublisherState): Step => settle({ ...state, work: { is: 'resting' } })

function afterReading(state: PublisherState, found: Found): Step {
  const { shown, isBlocked } = state
  if (found.isChanged || found.day !== shown.day)
    return begin(state, { is: 'checking', found }, { run: 'check', shown, found })
  // A change that could not be shown may have been taken back.
  return isBlocked ? begin(state, { is: 'telling' }, { run: 'tell that nothing is in the way' }) : rest(state)
}

function afterShowing(state: PublisherState, { edition, left, reached }: Extract<Work, { is: 'showing' }>): Step {
  const { published } = state
  if (left.length > 0 && left[0] !== 'search')
    return show(state, edition, left.slice(1), published.written > 0 ? 'own pages' : reached)
  const what = left[0] === 'search' ? 'search' : 'pages'
  return begin(state, { is: 'recording', edition, what }, { run: 'record', edition, published, what })
}

function afterRecording(state: PublisherState, { edition, what }: Extract<Work, { is: 'recording' }>): Step {
  if (what === 'search') return rest(state)
  const isBlocked = edition.content.heldBack !== undefined
  const { state: next, effects } = rest({ ...state, shown: edition, search: 'being indexed', isBlocked })
  // An index that is being made for what was shown before is found to be old when it comes.
  if (state.search === 'being indexed') return { state: next, effects }
  return { state: next, effects: [...effects, { run: 'index', content: edition.content }] }
}

function afterFailing(state: PublisherState, error: unknown): Step {
  const { work, shown } = state
  if (work.is === 'resting' || work.is === 'telling') return { state, effects: [] }
  const reached = work.is === 'showing' ? work.reached : work.is === 'recording' ? 'all pages' : 'nothing'
  return begin(state, { is: 'telling' }, { run: 'tell', shown, error, reached })
}

/**
 * What the publisher does next: it shows the documents' own pages, then all others, then the search, which is indexed beside all
 * that. A message that cannot come from what runs changes nothing.
 */
export function publisherStep(state: PublisherState, message: Message): Step {
  const { work, shown } = state
  if (message.is === 'asked') return settle({ ...state, isAsked: true })
  if (message.is === 'read' && work.is === 'reading') return afterReading(state, message.found)
  if (message.is === 'checked' && work.is === 'checking')
    return message.hasOtherPictures
      ? begin(state, { is: 'leaving' }, { run: 'build whole' })
      : show(state, { ...work.found, content: message.content }, work.found.first, 'nothing')
  if (message.is === 'shown' && work.is === 'showing')
    return afterShowing({ ...state, published: message.published }, work)
  if (message.is === 'recorded' && work.is === 'recording') return afterRecording(state, work)
  if (message.is === 'told' && work.is === 'telling') return rest({ ...state, isBlocked: message.isBlocked })
  if (message.is === 'failed') return afterFailing(state, message.error)
  if (message.is === 'indexed' && message.content !== shown.content)
    return { state, effects: [{ run: 'index', content: shown.content }] }
  if (message.is === 'indexed') return settle({ ...state, search: message.indexes ?? 'shown' })
  return { state, effects: [] }
}
