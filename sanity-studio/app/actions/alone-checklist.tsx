import { Button, Checkbox, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { useId, useState } from 'react'

import { choose } from '../list/choose.tsx'
import type { AloneQuestion } from '../../model/rules/alone-checklist.ts'

interface AloneChecklistProps {
  readonly questions: readonly AloneQuestion[]
  /** How many documents are published. */
  readonly count: number
  /** What readers are told of it; undefined where they are told nothing. */
  readonly proposedNote: string | undefined
  /** @param words what readers are told; empty for nothing, undefined where nothing was proposed. */
  readonly onPublish: (words: string | undefined) => void
  readonly onCancel: () => void
}

interface ConfirmationProps {
  readonly question: AloneQuestion
  readonly isTicked: boolean
  readonly onTick: () => void
}

function Confirmation({ question: { id, text }, isTicked, onTick }: ConfirmationProps) {
  return (
    <Flex as="label" gap={3} align="flex-start" htmlFor={`alone-${id}`}>
      <Checkbox id={`alone-${id}`} checked={isTicked} onChange={onTick} />
      <Text size={1}>{text}</Text>
    </Flex>
  )
}

/** What somebody who works alone confirms before she publishes: every line that may not stay open, or it is not published. */
export function AloneChecklist({ questions, count, proposedNote, onPublish, onCancel }: AloneChecklistProps) {
  const noteId = useId()
  const [words, setWords] = useState(proposedNote)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const left = questions.filter(({ id, isOptional }) => isOptional !== true && !ticked.has(id)).length

  return (
    <Stack gap={5} padding={4} data-testid="alone-checklist">
      <Text size={1} muted>
        {`A second reader would look at these. Tick what you have done yourself${
          count === 1 ? '. The document is' : `, for each of the ${count} documents. They are`
        } then marked “Read by nobody else”, until another person approves ${count === 1 ? 'it' : 'them'}.`}
      </Text>
      <Stack gap={4}>
        {questions.map((question) => (
          <Confirmation
            key={question.id}
            question={question}
            isTicked={ticked.has(question.id)}
            onTick={() => setTicked(choose(ticked, question.id, !ticked.has(question.id)))}
          />
        ))}
      </Stack>
      {words !== undefined && (
        <Stack gap={3}>
          <Text as="label" size={1} weight="semibold" htmlFor={noteId}>
            What readers are told
          </Text>
          <TextArea
            id={noteId}
            rows={2}
            maxLength={400}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            data-testid="change-words"
          />
          <Text size={1} muted>
            It stands on “What changed”. Empty it for a correction that changes nothing for them.
          </Text>
        </Stack>
      )}
      <Flex gap={2} justify="flex-end" align="center">
        <Text size={1} muted role="status">
          {left === 0 ? '' : `${left} of ${questions.length} left`}
        </Text>
        <Button mode="bleed" text="Not yet" onClick={onCancel} />
        <Button
          tone="positive"
          text="Publish alone"
          disabled={left > 0}
          onClick={() => onPublish(words)}
          data-testid="publish-alone"
        />
      </Flex>
    </Stack>
  )
}
