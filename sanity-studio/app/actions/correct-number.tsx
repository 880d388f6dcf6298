import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import { useState } from 'react'
import type { DocumentActionComponent } from 'sanity'

import { NumberForm } from './number-form.tsx'
import { filledText } from '../../model/rules/fields.ts'

/** Publishes the right number of a helpline at once, or withdraws the wrong one. */
export const CorrectNumber: DocumentActionComponent = ({ id, type, published, onComplete }) => {
  const [isOpen, setOpen] = useState(false)
  if (type !== 'helpline' || published === null || published['translationOf'] !== undefined) return null
  const close = () => {
    setOpen(false)
    onComplete()
  }
  return {
    label: 'Correct the number',
    icon: WarningOutlineIcon,
    tone: 'critical',
    title: 'Publish the right number at once, or withdraw this one. A second reader reads it afterwards.',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Correct the number',
      onClose: close,
      content: (
        <NumberForm
          id={id}
          before={{ phone: filledText(published['phone']), dial: filledText(published['dial']) }}
          onDone={close}
        />
      ),
    },
  }
}
CorrectNumber.displayName = 'CorrectNumber'
