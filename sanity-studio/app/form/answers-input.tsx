import { AddIcon } from '@sanity/icons/Add'
import { TrashIcon } from '@sanity/icons/Trash'
import { Button, Checkbox, Flex, Stack, TextInput } from '@sanity/ui'
import {
  insert,
  isArrayOfObjectsInputProps,
  set,
  setIfMissing,
  unset,
  type ArrayOfObjectsInputProps,
  type InputProps,
} from 'sanity'

import { isFields } from '../../model/rules/fields.ts'

/** An answer with its place in a list. */
export interface AnswerLine {
  readonly key: string
  readonly text: string
  readonly isRight: boolean
  readonly feedback: string
}

interface AnswerLinesProps {
  /** Of which question, for screen readers. */
  readonly label: string
  readonly lines: readonly AnswerLine[]
  readonly readOnly?: boolean
  readonly onText: (key: string, text: string) => void
  readonly onRight: (key: string, isRight: boolean) => void
  readonly onFeedback: (key: string, feedback: string) => void
  readonly onRemove: (key: string) => void
  readonly onAdd: () => void
}

/** What is in an empty field for feedback. */
function feedbackHint(isRight: boolean): string {
  return isRight ? 'Feedback: only what “Why” does not say' : 'Feedback: why this is not the best answer'
}

/** Answers to be edited in their places: a tick for right, the words, a button to remove each; below it its feedback. */
export function AnswerLines({
  label,
  lines,
  readOnly = false,
  onText,
  onRight,
  onFeedback,
  onRemove,
  onAdd,
}: AnswerLinesProps) {
  return (
    <Stack gap={2}>
      {lines.map(({ key, text, isRight, feedback }, at) => (
        <Flex key={key} gap={2} align="flex-start">
          <Checkbox
            aria-label={`Answer ${at + 1} of ${label} is right`}
            checked={isRight}
            readOnly={readOnly}
            disabled={readOnly}
            onChange={(event) => onRight(key, event.currentTarget.checked)}
          />
          <Stack flex={1} gap={1}>
            <TextInput
              aria-label={`Answer ${at + 1} of ${label}`}
              fontSize={1}
              padding={2}
              value={text}
              readOnly={readOnly}
              onChange={(event) => onText(key, event.currentTarget.value)}
            />
            <TextInput
              aria-label={`Feedback to answer ${at + 1} of ${label}`}
              placeholder={feedbackHint(isRight)}
              fontSize={1}
              padding={2}
              value={feedback}
              readOnly={readOnly}
              onChange={(event) => onFeedback(key, event.currentTarget.value)}
            />
          </Stack>
          <Button
            type="button"
            aria-label={`Remove answer ${at + 1} of ${label}`}
            icon={TrashIcon}
            mode="bleed"
            fontSize={1}
            padding={2}
            disabled={readOnly}
            onClick={() => onRemove(key)}
          />
        </Flex>
      ))}
      <Flex>
        <Button
          type="button"
          aria-label={`Add an answer to ${label}`}
          text="Add an answer"
          icon={AddIcon}
          mode="ghost"
          fontSize={1}
          padding={2}
          disabled={readOnly}
          onClick={onAdd}
        />
      </Flex>
    </Stack>
  )
}

/** Whether a field holds the answers of a quiz question. */
export function isAnswers(props: InputProps): props is ArrayOfObjectsInputProps {
  return isArrayOfObjectsInputProps(props) && props.schemaType.of.some(({ name }) => name === 'answer')
}

function toLine(member: unknown): AnswerLine {
  const { _key, text, isRight, feedback } = isFields(member) ? member : {}
  return {
    key: typeof _key === 'string' ? _key : '',
    text: typeof text === 'string' ? text : '',
    isRight: isRight === true,
    feedback: typeof feedback === 'string' ? feedback : '',
  }
}

/** The answers of a quiz question, edited in their places: Sanity would open each in a window of its own. */
export function AnswersInput({ value = [], onChange, readOnly }: ArrayOfObjectsInputProps) {
  const members: readonly unknown[] = value
  const write = (key: string, field: 'text' | 'feedback', words: string) =>
    onChange(words === '' ? unset([{ _key: key }, field]) : set(words, [{ _key: key }, field]))
  return (
    <AnswerLines
      label="this question"
      lines={members.map(toLine)}
      readOnly={readOnly === true}
      onText={(key, text) => write(key, 'text', text)}
      onFeedback={(key, feedback) => write(key, 'feedback', feedback)}
      onRight={(key, isRight) => onChange(set(isRight, [{ _key: key }, 'isRight']))}
      onRemove={(key) => onChange(unset([{ _key: key }]))}
      onAdd={() =>
        onChange([
          setIfMissing([]),
          insert([{ _type: 'answer', _key: crypto.randomUUID(), isRight: false }], 'after', [-1]),
        ])
      }
    />
  )
}
