import { ChevronDownIcon } from '@sanity/icons/ChevronDown'
import { ChevronUpIcon } from '@sanity/icons/ChevronUp'
import { Box, Button, Card, Stack, Text } from '@sanity/ui'
import { useId, useState } from 'react'
import { useSchema, type EditStateFor } from 'sanity'

import { useReasons } from '../review/use-reasons.ts'
import { sayWhatIsNotChecked } from '../../model/rules/listed-words.ts'
import type { Reason } from '../../model/rules/may-publish.ts'
import { whatIsLeft } from '../../model/rules/what-is-left.ts'
import { fieldTitleOf } from './field-title.ts'
import { useLeadTo } from './use-lead-to.ts'
import { useQuiet } from './use-quiet.ts'

interface PublishPanelProps {
  readonly state: EditStateFor
}

/** The panel leaves the larger part of the window to the form; longer lists scroll. */
const HIGHEST = '34vh'

interface ReasonLineProps {
  readonly reason: Reason
  /** The title of its field. */
  readonly title: string | undefined
  readonly leadTo: ReturnType<typeof useLeadTo>
}

/** A reason; where it is corrected in the form it is a button that leads there. */
function ReasonLine({ reason: { sentence, path }, title, leadTo }: ReasonLineProps) {
  const isNamed = title === undefined || sentence.toLowerCase().includes(title.toLowerCase())
  const text = <Text size={1}>{isNamed ? `• ${sentence}` : `• ${title}: ${sentence}`}</Text>
  if (path === undefined || path.length === 0) return <Box padding={2}>{text}</Box>
  return (
    <Card
      as="button"
      type="button"
      tone="inherit"
      radius={2}
      padding={2}
      title="Go to the field"
      onClick={() => leadTo(path)}
      data-testid="reason"
    >
      {text}
    </Card>
  )
}

/**
 * Says above a form in one line how much its draft still needs before it can be published, which a disabled button does not show.
 * The line opens to a list, remains in view while the form scrolls, and each reason leads to its field.
 */
export function PublishPanel({ state }: PublishPanelProps) {
  const reasons = useReasons(state)
  const schemaType = useSchema().get(state.type)
  const leadTo = useLeadTo(state.type)
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const places = useQuiet(reasons?.isChecked === true ? reasons.places : undefined, state.draft?._rev)
  if (reasons === undefined || places === undefined) return null
  const { headline, list } = whatIsLeft(places)
  const unchecked = sayWhatIsNotChecked((state.draft ?? state.published)?.['language'])
  return (
    <Card
      padding={1}
      radius={2}
      border
      tone={places.length === 0 ? 'positive' : 'default'}
      style={{ position: 'sticky', top: 0, zIndex: 5 }}
      data-testid="publish-panel"
    >
      <Stack gap={1}>
        {list.length === 0 ? (
          <Box padding={2}>
            <Text size={1} weight="medium">
              {headline}
            </Text>
          </Box>
        ) : (
          <Button
            mode="bleed"
            justify="flex-start"
            fontSize={1}
            padding={2}
            iconRight={isOpen ? ChevronUpIcon : ChevronDownIcon}
            text={headline}
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(!isOpen)}
          />
        )}
        {list.length > 0 && isOpen && (
          <Stack id={listId} style={{ maxHeight: HIGHEST, overflowY: 'auto' }}>
            {list.map((reason) => (
              <ReasonLine
                key={reason.sentence}
                reason={reason}
                title={fieldTitleOf(schemaType, reason.path?.[0])}
                leadTo={(path) => {
                  // The open list would cover the field.
                  setOpen(false)
                  leadTo(path)
                }}
              />
            ))}
          </Stack>
        )}
        {unchecked !== undefined && (
          <Box paddingX={2} paddingBottom={2}>
            <Text size={1} muted>
              {unchecked}
            </Text>
          </Box>
        )}
      </Stack>
    </Card>
  )
}
