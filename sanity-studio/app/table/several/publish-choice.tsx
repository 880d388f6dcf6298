import { Button, Card, Checkbox, Flex, Stack, Text } from '@sanity/ui'
import { useId } from 'react'

import type { Change, Planned } from './change.ts'
import { countDocuments } from './say.ts'

type Publish = Extract<Change, { readonly kind: 'publish' }>

interface LacksReviewProps {
  readonly planned: readonly Planned[]
  /** Opens the window that writes the day of review into documents. */
  readonly onReview: (ids: readonly string[]) => void
}

/** How many documents wait for a day of review alone or among other things, and the way to give it to all of them at once. */
export function LacksReview({ planned, onReview }: LacksReviewProps) {
  const ids = planned.flatMap(({ id, fate }) => (fate.state === 'refused' && fate.lacksReview === true ? [id] : []))
  if (ids.length === 0) return null
  return (
    <Card border radius={2} padding={3} tone="caution">
      <Stack gap={3}>
        <Text size={1}>
          {`${countDocuments(ids.length)} cannot be published without a day of review. If somebody has checked every fact of them, write the day into all at once; this window comes back.`}
        </Text>
        <Flex>
          <Button
            text={`Day of the last review, for ${countDocuments(ids.length)}`}
            mode="ghost"
            fontSize={1}
            onClick={() => onReview(ids)}
          />
        </Flex>
      </Stack>
    </Card>
  )
}

interface TellsChoiceProps {
  readonly change: Publish
  readonly onChange: (change: Change) => void
  /** Whether the hub has told readers of changes before. */
  readonly tellsReaders: boolean
}

/** Whether readers are told: not at first where the hub has told them of nothing yet. */
export function TellsChoice({ change, onChange, tellsReaders }: TellsChoiceProps) {
  const id = useId()
  return (
    <Stack gap={3}>
      <Flex gap={3} align="center">
        <Checkbox
          id={id}
          checked={change.tells ?? tellsReaders}
          onChange={(event) => onChange({ ...change, tells: event.currentTarget.checked })}
        />
        <Text size={1}>
          <label htmlFor={id}>Tell readers under “What changed”, in a note for each document</label>
        </Text>
      </Flex>
      <Text size={1} muted>
        {tellsReaders
          ? 'Its words can be corrected under “Change notes”.'
          : 'This hub has told readers of nothing yet: what it begins with is no news.'}{' '}
        Publishing is not undone here: “Unpublish” in a form asks for that.
      </Text>
    </Stack>
  )
}
