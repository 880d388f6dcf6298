import { AddIcon } from '@sanity/icons/Add'
import { TrashIcon } from '@sanity/icons/Trash'
import { Box, Button, Checkbox, Flex, Stack, TextInput } from '@sanity/ui'
import {
  insert,
  isArrayOfObjectsInputProps,
  set,
  setIfMissing,
  unset,
  type ArrayOfObjectsInputProps,
  type InputProps,
} from 'sanity'

import { isFields } from '../rules/fields.ts'

/** An answer with its place in a list. */
export interface AnswerLine {
  readonly key: string
  readonly text: string
  readonly isRight: boolean
}

interface AnswerLinesProps {
  /** Of which question, for screen readers. */
  readonly label: string
  readonly lines: readonly AnswerLine[]
  readonly readOnly?: boolean
  readonly onText: (key: string, text: string) => void
  readonly onRight: (key: string, isRight: boolean) => void
  readonly onRemove: (key: string) => void
  readonly onAdd: () => void
}

/** Answers to be edited in their places: a tick for right, the words, a button to remove each. */
export function AnswerLines({ label, lines, readOnly = false, onText, onRight, onRemove, onAdd }: AnswerLinesProps) {
  return (
    <Stack gap={2}>
      {lines.map(({ key, text, isRight }, at) => (
        <Flex key={key} gap={2} align="center">
          <Checkbox
            aria-label={`Answer ${at + 1} of ${label} is right`}
            checked={isRight}
            readOnly={readOnly}
            disabled={readOnly}
            onChange={(event) => onRight(key, event.currentTarget.checked)}
          />
          <Box flex={1}>
            <TextInput
              aria-label={`Answer ${at + 1} of ${label}`}
              fontSize={1}
              padding={2}
              value={text}
              readOnly={readOnly}
              onChange={(event) => onText(key, event.currentTarget.value)}
            />
          </Box>
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
  const { _key, text, isRight } = isFields(member) ? member : {}
  return {
    key: typeof _key === 'string' ? _key : '',
    text: typeof text === 'string' ? text : '',
    isRight: isRight === true,
  }
}

/** The answers of a quiz question, edited in their places: Sanity would open each in a window of its own. */
export function AnswersInput({ value = [], onChange, readOnly }: ArrayOfObjectsInputProps) {
  const members: readonly unknown[] = value
  return (
    <AnswerLines
      label="this question"
      lines={members.map(toLine)}
      readOnly={readOnly === true}
      onText={(key, text) =>
        onChange(text === '' ? unset([{ _key: key }, 'text']) : set(text, [{ _key: key }, 'text']))
      }
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
