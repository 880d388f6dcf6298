import { Button, Flex, Text } from '@sanity/ui'
import { useState } from 'react'

import { ChangeDialog } from './change-dialog.tsx'
import type { ChangeOffer } from './offers.ts'

interface ChangeBarProps {
  /** The published ids of the chosen documents. */
  readonly ids: readonly string[]
  readonly offers: readonly ChangeOffer[]
  /** Called when the window of a change closes after it was carried out or not. */
  readonly onClose: () => void
}

/** How many documents are chosen, and what can be done with them. */
export function ChangeBar({ ids, offers, onClose }: ChangeBarProps) {
  const [open, setOpen] = useState<ChangeOffer>()
  return (
    <Flex gap={2} align="center" wrap="wrap" data-testid="change-bar">
      <Text size={1} weight="medium" role="status">
        {`${ids.length} chosen`}
      </Text>
      {offers.map((offer) => (
        <Button
          key={offer.title}
          text={offer.kind === 'labels' ? `${offer.title} …` : offer.title}
          aria-label={`${offer.title}, for ${ids.length} chosen`}
          mode="ghost"
          fontSize={1}
          padding={3}
          disabled={ids.length === 0}
          onClick={() => setOpen(offer)}
        />
      ))}
      {open !== undefined && (
        <ChangeDialog
          offer={open}
          ids={ids}
          onClose={() => {
            setOpen(undefined)
            onClose()
          }}
        />
      )}
    </Flex>
  )
}
