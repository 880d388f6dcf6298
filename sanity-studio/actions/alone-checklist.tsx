import { Button, Checkbox, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'

import type { AloneQuestion } from '../rules/alone-checklist.ts'

interface AloneChecklistProps {
  readonly questions: readonly AloneQuestion[]
  readonly onPublish: () => void
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

/** What somebody who works alone confirms before she publishes: every line, or it is not published. */
export function AloneChecklist({ questions, onPublish, onCancel }: AloneChecklistProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const left = questions.filter(({ id }) => !ticked.has(id)).length

  function toggle(id: string) {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }

  return (
    <Stack gap={5} padding={4} data-testid="alone-checklist">
      <Text size={1} muted>
        A second reader would look at these. Tick what you have done yourself. The document is then marked “Read by
        nobody else”, until another person approves it.
      </Text>
      <Stack gap={4}>
        {questions.map((question) => (
          <Confirmation
            key={question.id}
            question={question}
            isTicked={ticked.has(question.id)}
            onTick={() => toggle(question.id)}
          />
        ))}
      </Stack>
      <Flex gap={2} justify="flex-end" align="center">
        <Text size={1} muted role="status">
          {left === 0 ? '' : `${left} of ${questions.length} left`}
        </Text>
        <Button mode="bleed" text="Not yet" onClick={onCancel} />
        <Button
          tone="positive"
          text="Publish alone"
          disabled={left > 0}
          onClick={onPublish}
          data-testid="publish-alone"
        />
      </Flex>
    </Stack>
  )
}
