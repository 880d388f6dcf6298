import { Box, Button, Card, Dialog, Flex, Stack, Text, TextArea, TextInput } from '@sanity/ui'
import { useState } from 'react'

import { faultsOf, readQuestions, type PastedQuestion } from '../../model/pasted/questions.ts'
import { counted } from '../../model/schema/preview.ts'
import { AnswerLines } from './answers-input.tsx'

const EXAMPLE = `1. Whom do you tell first?
a) Nobody
→ Then nobody can help you.
b) The manager on duty *
Why: She decides what happens next.`

interface QuestionCardProps {
  readonly number: number
  readonly question: PastedQuestion
  readonly onChange: (question: PastedQuestion) => void
  readonly onRemove: () => void
}

/** A question that was read, with what is wrong with it; all of it can be edited. */
function QuestionCard({ number, question, onChange, onRemove }: QuestionCardProps) {
  const faults = faultsOf(question)
  const { answers } = question
  const label = `question ${number}`
  const change = (at: number, answer: Partial<PastedQuestion['answers'][number]>) =>
    onChange({ ...question, answers: answers.map((one, index) => (index === at ? { ...one, ...answer } : one)) })
  return (
    <Card
      border
      radius={2}
      padding={3}
      tone={faults.length === 0 ? 'default' : 'caution'}
      data-testid={`question-${number}`}
    >
      <Stack gap={3}>
        <TextInput
          aria-label={`Words of ${label}`}
          fontSize={1}
          padding={2}
          value={question.question}
          onChange={(event) => onChange({ ...question, question: event.currentTarget.value })}
        />
        <AnswerLines
          label={label}
          lines={answers.map((answer, at) => ({ ...answer, key: String(at) }))}
          onText={(key, text) => change(Number(key), { text })}
          onRight={(key, isRight) => change(Number(key), { isRight })}
          onFeedback={(key, feedback) => change(Number(key), { feedback })}
          onRemove={(key) => onChange({ ...question, answers: answers.filter((_, at) => at !== Number(key)) })}
          onAdd={() => onChange({ ...question, answers: [...answers, { text: '', isRight: false, feedback: '' }] })}
        />
        <TextArea
          aria-label={`Why, for ${label}`}
          placeholder="Why, shown with the answer"
          fontSize={1}
          padding={2}
          rows={2}
          value={question.explanation}
          onChange={(event) => onChange({ ...question, explanation: event.currentTarget.value })}
        />
        {faults.map((fault) => (
          <Text key={fault} size={1}>
            {fault}
          </Text>
        ))}
        <Flex>
          <Button
            text="Leave it out"
            aria-label={`Leave out ${label}`}
            mode="bleed"
            fontSize={1}
            padding={2}
            onClick={onRemove}
          />
        </Flex>
      </Stack>
    </Card>
  )
}

interface PasteQuestionsProps {
  /** Takes the questions, in their order. */
  readonly onTake: (questions: readonly PastedQuestion[]) => void
  readonly onClose: () => void
}

/** A window in which questions are pasted as text, looked through, corrected and taken. */
export function PasteQuestions({ onTake, onClose }: PasteQuestionsProps) {
  const [text, setText] = useState('')
  const [questions, setQuestions] = useState<readonly PastedQuestion[]>([])
  const wrong = questions.filter((question) => faultsOf(question).length > 0).length

  return (
    <Dialog
      id="paste-questions"
      header="Paste questions"
      width={2}
      onClose={onClose}
      footer={
        <Flex gap={3} padding={3} align="center" wrap="wrap">
          <Box flex={1}>
            <Text size={1} muted>
              {wrong === 0
                ? ''
                : `${counted(
                    questions.filter((one) => faultsOf(one).length > 0),
                    'question',
                  )} must be corrected or left out first.`}
            </Text>
          </Box>
          <Button
            text={`Take ${counted(questions, 'question')}`}
            tone="primary"
            fontSize={1}
            disabled={questions.length === 0 || wrong > 0}
            onClick={() => {
              onTake(questions)
              onClose()
            }}
          />
        </Flex>
      }
    >
      <Stack gap={4} padding={4}>
        <Text size={1} muted>
          Each answer on a line of its own that begins with “a)” or “-”. Mark the right ones with an asterisk, a tick,
          “(right)” or bold type, or write “Right: b” below them. “→” or “-&gt;” on the line below an answer begins its
          feedback, “Why:” the explanation.
        </Text>
        <TextArea
          aria-label="Questions with their answers"
          placeholder={EXAMPLE}
          fontSize={1}
          rows={8}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Flex>
          <Button
            text="Read these questions"
            mode="ghost"
            fontSize={1}
            disabled={text.trim() === ''}
            onClick={() => setQuestions(readQuestions(text))}
          />
        </Flex>
        {questions.map((question, at) => (
          <QuestionCard
            key={question.line}
            number={at + 1}
            question={question}
            onChange={(changed) => setQuestions(questions.map((one) => (one === question ? changed : one)))}
            onRemove={() => setQuestions(questions.filter((one) => one !== question))}
          />
        ))}
      </Stack>
    </Dialog>
  )
}
