import { Box, Button, Dialog } from '@sanity/ui'
import { useId, useState } from 'react'

import { NumberForm } from '../../actions/number-form.tsx'
import type { HelplineNumber } from '../../../model/rules/number-change.ts'

interface CorrectNumberButtonProps {
  /** The published id of the helpline. */
  readonly id: string
  readonly title: string
  readonly before: HelplineNumber
}

/** Opens the fast lane for a wrong number where somebody has just called it. */
export function CorrectNumberButton({ id, title, before }: CorrectNumberButtonProps) {
  const dialogId = useId()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        mode="bleed"
        fontSize={1}
        padding={3}
        text="Correct the number"
        aria-label={`Correct the number: ${title}`}
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Dialog id={dialogId} header={`Correct the number: ${title}`} width={1} onClose={close}>
          <Box padding={4}>
            <NumberForm id={id} before={before} onDone={close} />
          </Box>
        </Dialog>
      )}
    </>
  )
}
