import { useClient, useDocumentStore, type DocumentActionComponent } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { useReading } from '../review/use-reading.ts'
import { forgetReading } from './forget-reading.ts'

/**
 * Sanity's own “Discard changes” or “Delete”, which takes the second reading of the draft along. Whether
 * the person says yes in the dialog shows by the draft: it goes.
 */
export function takeReadingAlong(useAction: DocumentActionComponent): DocumentActionComponent {
  const Action: DocumentActionComponent = (props) => {
    const client = useClient({ apiVersion: API_VERSION })
    const store = useDocumentStore()
    const description = useAction(props)
    const reading = useReading(props.id, props.draft)
    if (description === null || reading?.revision === undefined) return description
    return {
      ...description,
      onHandle: () => {
        description.onHandle?.()
        void forgetReading(client, store, props.id, props.type).catch(() => undefined)
      },
    }
  }
  Action.action = useAction.action
  Action.displayName = 'TakeReadingAlong'
  return Action
}
