import { createLakeClient, type LakeSettings } from '../../sanity/lake.ts'
import { afterPause } from './after-pause.ts'

/** One click in the Studio may be several transactions. */
const PAUSE_MS = 150

const PUBLISHED = /* groq */ `*[!(_id in path("drafts.**")) && !(_id in path("versions.**"))]`
const ALL = '*'

interface Listening {
  /** Whether changes of drafts count as well. */
  readonly drafts: boolean
  readonly onChange: () => void
}

/**
 * Tells of each change of a dataset in Sanity or in a local lake. The client reconnects by itself; what
 * changed meanwhile is not told again, so each welcome after the first counts as a change.
 * @returns how to stop.
 */
export function listenToLake(settings: LakeSettings, { drafts, onChange }: Listening): () => void {
  const told = afterPause(onChange, PAUSE_MS)
  let isFirst = true
  const events = createLakeClient(settings).listen(
    drafts ? ALL : PUBLISHED,
    {},
    { includeResult: false, visibility: 'query', events: ['welcome', 'mutation', 'reconnect'] },
  )
  const subscription = events.subscribe({
    next(event) {
      if (event.type === 'mutation' || (event.type === 'welcome' && !isFirst)) told.call()
      if (event.type === 'welcome') isFirst = false
    },
    error(error: unknown) {
      const reason = error instanceof Error ? error.message : String(error)
      console.error(
        `Changes of ${settings.projectId}/${settings.dataset} are no longer noticed (${reason}). Start the hub again to listen anew.`,
      )
    },
  })
  return () => {
    told.cancel()
    subscription.unsubscribe()
  }
}
