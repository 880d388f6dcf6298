import { ChevronDownIcon } from '@sanity/icons/ChevronDown'
import { ChevronUpIcon } from '@sanity/icons/ChevronUp'
import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useId, useState } from 'react'
import type { EditStateFor } from 'sanity'

import { useReasons } from '../review/use-reasons.ts'
import { sayWhatIsNotChecked } from '../../model/rules/listed-words.ts'
import type { Reason } from '../../model/rules/may-publish.ts'
import { useLeadTo } from './use-lead-to.ts'

interface PublishPanelProps {
  readonly state: EditStateFor
}

/** The panel leaves the larger part of the window to the form; longer lists scroll. */
const HIGHEST = '34vh'

interface ReasonLineProps {
  readonly reason: Reason
  readonly leadTo: ReturnType<typeof useLeadTo>
}

/** A reason; where it is corrected in the form it is a button that leads there. */
function ReasonLine({ reason: { sentence, path }, leadTo }: ReasonLineProps) {
  const text = <Text size={1}>{`• ${sentence}`}</Text>
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
 * Lists above a form what its draft still needs before it can be published, which a disabled button does not show. It remains in
 * view while the form scrolls, and each reason leads to its field.
 */
export function PublishPanel({ state }: PublishPanelProps) {
  const reasons = useReasons(state)
  const leadTo = useLeadTo(state.type)
  const listId = useId()
  const [isOpen, setOpen] = useState(true)
  if (reasons === undefined) return null
  const { places } = reasons
  const isReady = places.length === 0
  const unchecked = sayWhatIsNotChecked((state.draft ?? state.published)?.['language'])
  return (
    <Card
      padding={2}
      radius={2}
      border
      tone={isReady ? 'positive' : 'caution'}
      shadow={1}
      style={{ position: 'sticky', top: 8, zIndex: 5 }}
      data-testid="publish-panel"
    >
      <Stack gap={2}>
        <Flex align="center" gap={2}>
          <Box flex={1} padding={2}>
            <Text size={1} weight="medium">
              {isReady ? 'This can be published.' : 'Before this can be published:'}
            </Text>
          </Box>
          {!isReady && (
            <Button
              icon={isOpen ? ChevronUpIcon : ChevronDownIcon}
              mode="bleed"
              padding={2}
              aria-label={isOpen ? 'Hide the reasons' : `Show the reasons: ${places.length}`}
              aria-expanded={isOpen}
              aria-controls={listId}
              onClick={() => setOpen(!isOpen)}
            />
          )}
        </Flex>
        {!isReady && isOpen && (
          <Stack id={listId} style={{ maxHeight: HIGHEST, overflowY: 'auto' }}>
            {places.map((reason) => (
              <ReasonLine key={reason.sentence} reason={reason} leadTo={leadTo} />
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
