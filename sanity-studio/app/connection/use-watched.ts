import { useEffect, useMemo, useState } from 'react'
import { defer, type Observable } from 'rxjs'
import { useClient, useDocumentStore, type DocumentStore, type SanityClient } from 'sanity'

import { API_VERSION } from './api-version.ts'

/** What the lake answers: undefined until it is known, and an Error with a sentence for the editor where it cannot be read. */
export type Found<Answer> = Answer | Error | undefined

/** The answer, where there is one. */
export function known<Answer>(found: Found<Answer>): Answer | undefined {
  return found instanceof Error ? undefined : found
}

function useObserved<Answer>(observed: Observable<Answer>): Found<Answer> {
  const [found, setFound] = useState<{ readonly observed: Observable<Answer>; readonly answer: Found<Answer> }>()
  useEffect(() => {
    const subscription = observed.subscribe({
      next: (answer) => setFound({ observed, answer }),
      error: (error: unknown) =>
        setFound({ observed, answer: error instanceof Error ? error : new Error(String(error)) }),
    })
    return () => subscription.unsubscribe()
  }, [observed])
  return found?.observed === observed ? found.answer : undefined
}

/**
 * What is observed of the documents.
 * @param watch is the same function at each rendering, or it is observed again.
 */
export function useWatched<Answer>(watch: (store: DocumentStore) => Observable<Answer>): Found<Answer> {
  const store = useDocumentStore()
  return useObserved(useMemo(() => watch(store), [store, watch]))
}

/**
 * What the lake answers to one question.
 * @param ask is the same function at each rendering, or it is asked again.
 */
export function useAsked<Answer>(ask: (client: SanityClient) => Promise<Answer>): Found<Answer> {
  const client = useClient({ apiVersion: API_VERSION })
  return useObserved(useMemo(() => defer(() => ask(client)), [client, ask]))
}
