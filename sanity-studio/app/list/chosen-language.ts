import { useSyncExternalStore } from 'react'
import { BehaviorSubject } from 'rxjs'

/** The language of all lists: a tag, or '' as long as nobody has chosen one. Lists begin so again when the Studio is loaded. */
export const chosenLanguage = new BehaviorSubject('')

function subscribe(onChange: () => void): () => void {
  const subscription = chosenLanguage.subscribe(onChange)
  return () => subscription.unsubscribe()
}

/** The language that is chosen for lists, or ''. */
export function useChosenLanguage(): string {
  return useSyncExternalStore(subscribe, () => chosenLanguage.value)
}
