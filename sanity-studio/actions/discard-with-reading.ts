import { useClient, useDocumentStore, type DocumentActionComponent } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { useReading } from '../review/use-reading.ts'
import { forgetReading } from './forget-reading.ts'

/** Sanity's own “Discard changes”, which also takes back that a draft was sent for review. */
export function discardWithReading(useDiscard: DocumentActionComponent): DocumentActionComponent {
  const Discard: DocumentActionComponent = (props) => {
    const client = useClient({ apiVersion: API_VERSION })
    const store = useDocumentStore()
    const description = useDiscard(props)
    const reading = useReading(props.id, props.draft)
    const dialog = description?.dialog
    if (!dialog || dialog.type !== 'confirm' || reading?.revision === undefined) return description
    return {
      ...description,
      dialog: {
        ...dialog,
        onConfirm: () => {
          dialog.onConfirm()
          void forgetReading(client, store, props.id, props.type).catch(() => undefined)
        },
      },
    }
  }
  Discard.action = 'discardChanges'
  Discard.displayName = 'DiscardWithReading'
  return Discard
}
