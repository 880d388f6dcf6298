import { Box, Button, Dialog } from '@sanity/ui'
import { useId, useState } from 'react'

import { NumberForm } from '../../actions/number-form.tsx'
import type { HelplineNumber } from '../../../model/rules/number-change.ts'

interface NumberIsWrongButtonProps {
  /** The published id of the helpline. */
  readonly id: string
  readonly title: string
  readonly before: HelplineNumber
}

/** Opens the fast lane for a wrong number where somebody has just called it. */
export function NumberIsWrongButton({ id, title, before }: NumberIsWrongButtonProps) {
  const dialogId = useId()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        mode="bleed"
        tone="critical"
        fontSize={1}
        padding={3}
        text="The number is wrong"
        aria-label={`The number is wrong: ${title}`}
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Dialog id={dialogId} header={`The number is wrong: ${title}`} width={1} onClose={close}>
          <Box padding={4}>
            <NumberForm id={id} before={before} onDone={close} />
          </Box>
        </Dialog>
      )}
    </>
  )
}
