import { useClient, useDocumentStore, type DocumentActionComponent, type DocumentActionDescription } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { useReasons } from '../review/use-reasons.ts'
import { forgetReading } from './forget-reading.ts'

function refused(description: DocumentActionDescription, reasons: readonly string[]): DocumentActionDescription {
  return { ...description, disabled: true, shortcut: null, title: reasons.join(' ') }
}

/**
 * Sanity's own “Publish”, which waits until the publish rules are content. This is a rule of the Studio:
 * in Sanity's cloud the server would take a publication from any program that has the rights.
 */
export function publishAfterReading(usePublish: DocumentActionComponent): DocumentActionComponent {
  const Publish: DocumentActionComponent = (props) => {
    const client = useClient({ apiVersion: API_VERSION })
    const store = useDocumentStore()
    const description = usePublish(props)
    const reasons = useReasons(props)
    if (description === null || props.draft === null) return description
    if (reasons === undefined) return refused(description, ['Looking at what is still missing …'])
    if (reasons.against.length > 0) return refused(description, reasons.against)
    return {
      ...description,
      onHandle: () => {
        description.onHandle?.()
        if (reasons.reading?.revision !== undefined) {
          void forgetReading(client, store, props.id, props.type).catch(() => undefined)
        }
      },
    }
  }
  Publish.action = 'publish'
  Publish.displayName = 'PublishAfterReading'
  return Publish
}
