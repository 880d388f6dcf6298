import { useSyncExternalStore } from 'react'

import { findHubOrigin } from '../connection/hub-origin.ts'
import { askHub } from './ask-hub.ts'
import type { HubAnswer } from './hub-answer.ts'
import { createHubStore } from './hub-store.ts'

/** What the hub says: asked for once, whatever number of documents and lists show it. */
const hub = createHubStore(async () => askHub(await findHubOrigin()), {
  isVisible: () => document.visibilityState === 'visible',
  onVisible: (listener) => {
    // There is no page where the CLI reads the configuration.
    if (typeof document !== 'undefined') document.addEventListener('visibilitychange', listener)
  },
})

/** The last answer of the hub. Asks it again in intervals as long as a component uses it. */
export function useHub(): HubAnswer {
  return useSyncExternalStore(hub.subscribe, hub.answer)
}

/** Asks the hub at once, and often for two minutes: something was published. */
export function expectChangeOnHub(): void {
  hub.expectChange()
}
