import { useClient, useDocumentStore, type DocumentActionComponent, type DocumentActionDescription } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { useReasons } from '../review/use-reasons.ts'
import { deleteReview } from './delete-with-review.ts'

function disabled(description: DocumentActionDescription, reasons: readonly string[]): DocumentActionDescription {
  return { ...description, disabled: true, shortcut: null, title: reasons.join(' ') }
}

/**
 * Sanity's own “Publish”, disabled until the publish rules are met. Only the Studio enforces them: Sanity's cloud
 * accepts a publication from any program with a token that may write.
 */
export function publishAfterReview(usePublish: DocumentActionComponent): DocumentActionComponent {
  const Publish: DocumentActionComponent = (props) => {
    const client = useClient({ apiVersion: API_VERSION })
    const store = useDocumentStore()
    const description = usePublish(props)
    const reasons = useReasons(props)
    if (description === null || props.draft === null) return description
    if (reasons === undefined) return disabled(description, ['Looking at what is still missing …'])
    if (reasons.against.length > 0) return disabled(description, reasons.against)
    return {
      ...description,
      onHandle: () => {
        description.onHandle?.()
        if (reasons.review?.revision !== undefined) {
          void deleteReview(client, store, props.id, props.type).catch(() => undefined)
        }
      },
    }
  }
  Publish.action = 'publish'
  Publish.displayName = 'PublishAfterReview'
  return Publish
}
