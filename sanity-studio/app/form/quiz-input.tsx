import { DocumentsIcon } from '@sanity/icons/Documents'
import { Button, Flex, Stack } from '@sanity/ui'
import { useState } from 'react'
import {
  insert,
  isArrayOfObjectsInputProps,
  setIfMissing,
  type ArrayOfObjectsInputProps,
  type InputProps,
} from 'sanity'

import type { PastedQuestion } from '../../model/pasted/questions.ts'
import { PasteQuestions } from './paste-questions.tsx'

/** Whether a field holds the questions of a quiz. */
export function isQuiz(props: InputProps): props is ArrayOfObjectsInputProps {
  return isArrayOfObjectsInputProps(props) && props.schemaType.of.some(({ name }) => name === 'quizQuestion')
}

function toMember({ question, answers, explanation }: PastedQuestion) {
  return {
    ...{ _type: 'quizQuestion', _key: crypto.randomUUID(), question: question.trim() },
    answers: answers.map(({ text, isRight, feedback }) => ({
      ...{ _type: 'answer', _key: crypto.randomUUID(), text: text.trim(), isRight },
      ...(feedback.trim() === '' ? {} : { feedback: feedback.trim() }),
    })),
    ...(explanation.trim() === '' ? {} : { explanation: explanation.trim() }),
  }
}

/** The questions of a quiz as Sanity shows them, with a button that takes several at once from a text. */
export function QuizInput(props: ArrayOfObjectsInputProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Stack gap={3}>
      {props.renderDefault(props)}
      <Flex>
        <Button
          type="button"
          text="Paste questions"
          icon={DocumentsIcon}
          mode="ghost"
          fontSize={1}
          disabled={props.readOnly === true}
          onClick={() => setOpen(true)}
        />
      </Flex>
      {isOpen && (
        <PasteQuestions
          onClose={() => setOpen(false)}
          onTake={(questions) => props.onChange([setIfMissing([]), insert(questions.map(toMember), 'after', [-1])])}
        />
      )}
    </Stack>
  )
}
