import { useEffect, useState } from 'react'
import { useDocumentOperation, useSyncState, type DocumentActionComponent } from 'sanity'

import { chooseWords } from '../changes/chosen-words.ts'
import { wordingOf } from '../changes/note-of.ts'
import { getToday } from '../review/today.ts'
import { useReasons } from '../review/use-reasons.ts'
import { useAlone } from '../review/use-second-reader.ts'
import { aloneChecklist } from '../../model/rules/alone-checklist.ts'
import { describeChange } from '../../model/rules/change-note.ts'
import { needsSecondReader } from '../../model/rules/may-publish.ts'
import { AloneChecklist } from './alone-checklist.tsx'

/**
 * “Publish” for somebody who works alone: she first confirms what a second reader would check, and the document is marked as
 * read by nobody else. Types that need no second reader are published as ever.
 */
export function publishAlone(usePublish: DocumentActionComponent): DocumentActionComponent {
  const Publish: DocumentActionComponent = (props) => {
    const description = usePublish(props)
    const alone = useAlone()
    const reasons = useReasons(props)
    const [isOpen, setOpen] = useState(false)
    const [isConfirmed, setConfirmed] = useState(false)
    const { patch } = useDocumentOperation(props.id, props.type)
    const { isSyncing } = useSyncState(props.id, props.type)
    const { draft, published } = props
    const isMarked = draft?.['publishedAlone'] === getToday()
    const isAsked = alone !== undefined && needsSecondReader({ _type: props.type }, true)

    // Sanity drops a publication that waits for the mark to be saved as soon as another change begins to be saved.
    useEffect(() => {
      if (!isConfirmed || !isMarked || isSyncing || reasons === undefined) return
      // An error of the draft before the mark may be corrected by now: the confirmation is kept until that is known.
      if (reasons.against.length > 0 && !reasons.isCurrent) return
      setConfirmed(false)
      if (reasons.against.length === 0) description?.onHandle?.()
    }, [isConfirmed, isMarked, isSyncing, reasons, description])

    if (description === null || draft === null || !isAsked) return description

    const propose = () => describeChange(published ?? undefined, draft, wordingOf(published, draft))?.words
    const proposed = isOpen ? propose() : undefined

    function publish(words: string | undefined) {
      setOpen(false)
      if (words !== undefined && words !== proposed) chooseWords(props.id, words)
      setConfirmed(true)
      patch.execute([{ set: { publishedAlone: getToday() } }])
    }

    return {
      ...description,
      disabled: isConfirmed || description.disabled === true,
      onHandle: () => setOpen(true),
      dialog: isOpen && {
        type: 'dialog',
        header: 'You work alone: nobody has read this',
        width: 'medium',
        onClose: () => setOpen(false),
        content: (
          <AloneChecklist
            questions={aloneChecklist([{ document: draft, before: published ?? undefined }])}
            count={1}
            proposedNote={proposed}
            onPublish={publish}
            onCancel={() => setOpen(false)}
          />
        ),
      },
    }
  }
  Publish.action = 'publish'
  Publish.displayName = 'PublishAlone'
  return Publish
}
