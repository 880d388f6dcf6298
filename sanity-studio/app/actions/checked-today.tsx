import { CalendarIcon } from '@sanity/icons/Calendar'
import { Button, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import type { DocumentActionComponent } from 'sanity'

import type { ShownRevision } from '../review/record-check.ts'
import { useRecordCheck } from '../review/use-record-check.ts'
import { REVIEWED_TYPES } from '../../model/rules/review-due.ts'
import { REVIEW_METHOD_NAMES, REVIEW_METHODS } from '../../model/rules/review-method.ts'

/** Records that a person checked the facts of a published document today and found nothing to change. */
export const CheckedToday: DocumentActionComponent = ({ id, type, draft, published, onComplete }) => {
  const record = useRecordCheck()
  // What she checked is what stood here when she began: the revision as it was then.
  const [shown, setShown] = useState<ShownRevision>()
  if (!REVIEWED_TYPES.includes(type) || published === null || published['translationOf'] !== undefined) return null

  return {
    label: 'Checked today, nothing to change',
    icon: CalendarIcon,
    disabled: draft !== null,
    title:
      draft === null
        ? 'You have checked every fact today: it is written down with your name in the history.'
        : 'It has changes that are not published: write the day into “Last reviewed” and publish both together.',
    onHandle: () => setShown({ id, revision: published._rev }),
    dialog: shown !== undefined && {
      type: 'dialog',
      header: 'How did you check every fact?',
      onClose: () => setShown(undefined),
      content: (
        <Stack gap={3}>
          <Text size={1} muted>
            The day is published at once, and the history says that it was you.
          </Text>
          {REVIEW_METHODS.map((how) => (
            <Button
              key={how}
              mode="ghost"
              text={REVIEW_METHOD_NAMES[how]}
              onClick={() => {
                setShown(undefined)
                void record(shown, how).then(onComplete)
              }}
            />
          ))}
        </Stack>
      ),
    },
  }
}
CheckedToday.displayName = 'CheckedToday'
