import { Checkbox, Flex, Radio, Stack, Text, TextInput } from '@sanity/ui'
import { useId } from 'react'

import { Chips, type Choice } from '../../form/chips.tsx'
import { REVIEW_METHOD_NAMES, REVIEW_METHODS, type ReviewMethod } from '../../../model/rules/review-method.ts'
import type { Change } from './change.ts'
import { LONGEST_REVIEW_DAYS, whyNotReview } from './plan-review.ts'
import { countDocuments } from './say.ts'

interface CheckedChoiceProps {
  readonly change: Extract<Change, { readonly kind: 'checked' }> | undefined
  readonly onChange: (change: Change) => void
  /** How many documents would get the day. */
  readonly count: number
  /** Whether the person says that she has checked each of them. */
  readonly isConfirmed: boolean
  readonly onConfirm: (isConfirmed: boolean) => void
}

interface MethodsProps {
  readonly label: string
  readonly how: ReviewMethod | undefined
  readonly onChoose: (how: ReviewMethod) => void
}

function Methods({ label, how: chosen, onChoose }: MethodsProps) {
  const id = useId()
  return (
    <Stack gap={3} role="radiogroup" aria-labelledby={id}>
      <Text id={id} size={1} weight="medium">
        {label}
      </Text>
      {REVIEW_METHODS.map((how) => (
        <Flex key={how} gap={3} align="center">
          <Radio id={`${id}-${how}`} name={id} checked={chosen === how} onChange={() => onChoose(how)} />
          <Text size={1}>
            <label htmlFor={`${id}-${how}`}>{REVIEW_METHOD_NAMES[how]}</label>
          </Text>
        </Flex>
      ))}
    </Stack>
  )
}

/** How every fact was checked; and since it is quickly pressed for many, that it was. */
export function CheckedChoice({ change, onChange, count, isConfirmed, onConfirm }: CheckedChoiceProps) {
  const id = useId()
  return (
    <Stack gap={3}>
      <Methods
        label="How did you check every fact of these documents?"
        how={change?.how}
        onChoose={(how) => onChange({ kind: 'checked', how })}
      />
      {count > 0 && (
        <Flex gap={3} align="center">
          <Checkbox
            id={`${id}-confirm`}
            checked={isConfirmed}
            onChange={(event) => onConfirm(event.currentTarget.checked)}
          />
          <Text size={1}>
            <label htmlFor={`${id}-confirm`}>
              {`I have checked every fact of ${count === 1 ? 'this document' : `these ${countDocuments(count)}`} today.`}
            </label>
          </Text>
        </Flex>
      )}
      <Text size={1} muted>
        The day is published at once, and the history says that it was you. No word of a document changes.
      </Text>
    </Stack>
  )
}

interface ReviewChoiceProps {
  readonly change: Extract<Change, { readonly kind: 'review' }>
  readonly onChange: (change: Change) => void
  /** YYYY-MM-DD */
  readonly today: string
}

/** The day on which the facts were checked, and how long that holds. One of the two is enough. */
export function ReviewChoice({ change, onChange, today }: ReviewChoiceProps) {
  const id = useId()
  const { day, how, every } = change
  const why = whyNotReview(change, today)
  return (
    <Stack gap={4}>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          <label htmlFor={`${id}-day`}>Day of the last review</label>
        </Text>
        <TextInput
          id={`${id}-day`}
          type="date"
          max={today}
          fontSize={1}
          value={day ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...change, day: value === '' ? undefined : value })}
        />
      </Stack>
      {day !== undefined && (
        <Methods label="How were the facts checked?" how={how} onChoose={(one) => onChange({ ...change, how: one })} />
      )}
      <Stack gap={3}>
        <Text size={1} weight="medium">
          <label htmlFor={`${id}-every`}>Review every (days)</label>
        </Text>
        <TextInput
          id={`${id}-every`}
          type="number"
          min={1}
          max={LONGEST_REVIEW_DAYS}
          fontSize={1}
          value={every === undefined ? '' : String(every)}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...change, every: value === '' ? undefined : Number(value) })
          }
        />
      </Stack>
      {why !== undefined && (
        <Text size={1} role="status">
          {why}
        </Text>
      )}
      <Text size={1} muted>
        It is written into drafts: nothing is published by it. For a check that you did today there is “Checked today”.
      </Text>
    </Stack>
  )
}

type Labels = Extract<Change, { readonly kind: 'labels' }>

interface LabelsChoiceProps {
  readonly change: Labels
  /** “Topics” */
  readonly heading: string
  readonly choices: readonly Choice[]
  /** The ids of those that the documents have. */
  readonly present: ReadonlySet<string>
  readonly onChange: (change: Change) => void
}

/** Which topics or jobs are added, and which are taken away. */
export function LabelsChoice({ change, heading, choices, present, onChange }: LabelsChoiceProps) {
  const { add, remove } = change
  return (
    <Stack gap={4}>
      <Stack gap={3}>
        <Text size={1} weight="medium">{`${heading} to add`}</Text>
        <Chips
          label={`${heading} to add`}
          values={add}
          choices={choices.filter(({ value }) => !remove.includes(value))}
          onChange={(values) => onChange({ ...change, add: values })}
        />
      </Stack>
      {present.size > 0 && (
        <Stack gap={3}>
          <Text size={1} weight="medium">{`${heading} to take away`}</Text>
          <Chips
            label={`${heading} to take away`}
            values={remove}
            choices={choices.filter(({ value }) => present.has(value) && !add.includes(value))}
            onChange={(values) => onChange({ ...change, remove: values })}
          />
        </Stack>
      )}
      <Text size={1} muted>
        It is written into drafts: nothing is published by it.
      </Text>
    </Stack>
  )
}
