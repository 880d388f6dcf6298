import { Box, Button, Card, Dialog, Flex, Text } from '@sanity/ui'
import { useId } from 'react'
import { useEditState, type DocumentActionDescription, type DocumentActionProps } from 'sanity'

import { Approve } from '../actions/approve.ts'
import { SendBack } from '../actions/send-back.tsx'
import { formatMoment } from '../format-moment.ts'
import { PersonName } from '../list/person-name.tsx'
import { useReview } from '../review/use-review.ts'

interface ActionButtonProps {
  readonly action: DocumentActionDescription
}

/** An action of a document as a button, with the window that it opens. */
function ActionButton({ action: { label, icon, tone, title, disabled, onHandle, dialog } }: ActionButtonProps) {
  const id = useId()
  return (
    <>
      <Button
        {...{
          icon,
          tone,
          text: label,
          disabled: disabled === true,
          title: typeof title === 'string' ? title : undefined,
        }}
        fontSize={1}
        padding={3}
        onClick={onHandle}
      />
      {dialog && dialog.type === 'dialog' && (
        <Dialog id={id} header={dialog.header} width={1} onClose={dialog.onClose}>
          <Box padding={4}>{dialog.content}</Box>
        </Dialog>
      )}
      {dialog && dialog.type === 'confirm' && (
        <Dialog
          id={id}
          header={label}
          width={1}
          onClose={dialog.onCancel}
          footer={
            <Flex gap={2} justify="flex-end" padding={3}>
              <Button mode="bleed" text={dialog.cancelButtonText} onClick={dialog.onCancel} />
              <Button tone={dialog.tone} text={dialog.confirmButtonText} onClick={dialog.onConfirm} />
            </Flex>
          }
        >
          <Box padding={4}>
            <Text size={1}>{dialog.message}</Text>
          </Box>
        </Dialog>
      )}
    </>
  )
}

interface ReviewBarProps {
  readonly publishedId: string
  readonly type: string
}

const NOTHING = () => undefined

/**
 * “Approve” and “Send back” side by side for whoever wrote nothing of it, above the text that she has read, and why she
 * cannot approve it yet, also where all who could have written in it; and who approved it, once somebody has. Sanity shows one action as a button below the form, all others in a menu.
 */
export function ReviewBar({ publishedId, type }: ReviewBarProps) {
  const state = useEditState(publishedId, type)
  const review = useReview(publishedId, state.draft)
  const props: DocumentActionProps = { ...state, onComplete: NOTHING, initialValueResolved: true }
  const useApprove = Approve
  const useSendBack = SendBack
  const [approve, sendBack] = [useApprove(props), useSendBack(props)]
  if (review?.state === 'approved') {
    return (
      <Card padding={3} radius={2} border tone="positive" data-testid="approved-by">
        <Text size={1}>
          {'Approved by '}
          <PersonName id={review.author} />
          {`, ${formatMoment(review.at)}${review.isOneMachine ? ', who sat at one machine with its writer' : ''}.`}
        </Text>
      </Card>
    )
  }
  if (approve === null || sendBack === null) return null
  // Who wrote it alone knows that it waits; where several did, none of them sees what would help.
  const mayDecide = sendBack.disabled !== true
  if (!mayDecide && (review?.draft.writers ?? []).length < 2) return null
  const whyNot = approve.disabled === true && typeof approve.title === 'string' ? approve.title : undefined
  return (
    <Card padding={3} radius={2} border tone="primary" data-testid="review-bar">
      <Flex align="center" gap={3} wrap="wrap">
        <Box style={{ flex: '1 1 200px' }}>
          <Text size={1}>{whyNot ?? 'It waits for your yes or no: read it to its end, then decide.'}</Text>
        </Box>
        {mayDecide && (
          <>
            <ActionButton action={approve} />
            <ActionButton action={sendBack} />
          </>
        )}
      </Flex>
    </Card>
  )
}
