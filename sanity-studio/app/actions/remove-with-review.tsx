import { UnpublishIcon } from '@sanity/icons/Unpublish'
import { useState } from 'react'
import type { DocumentActionComponent } from 'sanity'

import { RemovalForm } from '../removal/removal-form.tsx'
import { titleOf } from '../removal/title-of.ts'
import { REMOVAL_WORDS } from '../removal/use-steps.ts'
import type { RemovalKind } from '../../model/rules/removal.ts'

/**
 * Sanity's own “Delete” or “Unpublish” for what is published, which asks for a second reader as publishing does. What was
 * never published needs nobody.
 */
export function removeWithReview(useAction: DocumentActionComponent, kind: RemovalKind): DocumentActionComponent {
  const { label, infinitive } = REMOVAL_WORDS[kind]
  const Action: DocumentActionComponent = (props) => {
    const description = useAction(props)
    const [isOpen, setOpen] = useState(false)
    const { id, type, published, draft, onComplete } = props
    if (description === null || published === null) return description
    const close = () => {
      setOpen(false)
      onComplete()
    }
    return {
      ...description,
      label,
      title: description.disabled === true ? description.title : `See what it costs, then ${infinitive} it.`,
      onHandle: () => setOpen(true),
      dialog: isOpen && {
        type: 'dialog',
        header: `${label} ${titleOf(published)}?`,
        width: 'medium',
        content: <RemovalForm kind={kind} document={{ id, type, published, draft }} onDone={close} />,
        onClose: close,
      },
    }
  }
  Action.action = useAction.action
  Action.displayName = 'RemoveWithReview'
  return Action
}

/**
 * “Unpublish” in every view of a published document: Sanity has it only in that of what is published. It asks for a second
 * reader, as “Delete” does.
 */
export const Unpublish = removeWithReview(
  ({ published }) =>
    published === null ? null : { label: REMOVAL_WORDS.unpublish.label, icon: UnpublishIcon, tone: 'critical' },
  'unpublish',
)
