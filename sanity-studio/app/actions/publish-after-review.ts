import { useToast } from '@sanity/ui/toast'
import { useClient, useDocumentStore, type DocumentActionComponent, type DocumentActionDescription } from 'sanity'

import { takeWords } from '../changes/chosen-words.ts'
import type { Publication } from '../changes/note-of.ts'
import { noteWhenPublished } from '../changes/note-when-published.ts'
import { API_VERSION } from '../connection/api-version.ts'
import { getToday } from '../review/today.ts'
import { useReasons } from '../review/use-reasons.ts'
import { deleteReview } from './delete-with-review.ts'

function disabled(description: DocumentActionDescription, reasons: readonly string[]): DocumentActionDescription {
  return { ...description, disabled: true, shortcut: null, title: reasons.join(' ') }
}

/** A function that has readers told of a publication, and says in a toast what they are told. */
function useNote(): (publication: Publication) => Promise<void> {
  const client = useClient({ apiVersion: API_VERSION })
  const store = useDocumentStore()
  const toast = useToast()
  return async (publication) => {
    try {
      const words = await noteWhenPublished(client, store, publication)
      if (words === undefined) return
      toast.push({
        status: 'info',
        title: 'Readers are told',
        description: `${words} Correct it under “Change notes”.`,
      })
    } catch {
      toast.push({
        status: 'warning',
        title: 'It is published. The note for readers was not written: add it under “Change notes”.',
      })
    }
  }
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
    const tellReaders = useNote()
    const { id, type, published } = props
    if (description === null) return null
    if (props.draft === null)
      return published === null ? disabled(description, ['Nothing is written yet: begin with the title.']) : description
    if (reasons?.isChecked !== true) return disabled(description, ['Looking at what is still missing …'])
    if (reasons.against.length > 0) return disabled(description, reasons.against)
    return {
      ...description,
      onHandle: () => {
        description.onHandle?.()
        const readBy = reasons.isSecondReaderAsked ? 'second-reader' : 'one-person'
        void tellReaders({ id, type, before: published, readBy, day: getToday(), words: takeWords(id) })
        if (reasons.review?.revision !== undefined) {
          void deleteReview(client, store, id, type).catch(() => undefined)
        }
      },
    }
  }
  Publish.action = 'publish'
  Publish.displayName = 'PublishAfterReview'
  return Publish
}
