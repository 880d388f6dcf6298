import { Button, Flex, Text } from '@sanity/ui'
import { useState } from 'react'

import { ChangeDialog } from './change-dialog.tsx'
import { OFFERS, type ChangeOffer } from './offers.ts'

interface ChangeBarProps {
  /** The published ids of the chosen documents. */
  readonly ids: readonly string[]
  readonly offers: readonly ChangeOffer[]
  /** Shows nothing as long as nothing is chosen. */
  readonly isQuiet?: boolean
}

/** A window that is open, and the one that comes back when it closes. */
interface Open {
  readonly offer: ChangeOffer
  readonly ids: readonly string[]
  readonly before?: Open
}

/**
 * How many documents are chosen, and what can be done with them. It has to stay in its place while its window is open: the
 * documents leave their list when they change, and the window offers to undo that. What is chosen stays chosen for the next change.
 */
export function ChangeBar({ ids, offers, isQuiet = false }: ChangeBarProps) {
  const [open, setOpen] = useState<Open>()
  const isShown = !isQuiet || ids.length > 0
  const shown = isShown ? offers : []
  return (
    <Flex gap={2} align="center" wrap="wrap" data-testid="change-bar">
      {isShown && (
        <Text size={1} weight="medium" role="status">
          {`${ids.length} chosen`}
        </Text>
      )}
      {shown.map((offer) => (
        <Button
          key={offer.title}
          text={offer.kind === 'labels' ? `${offer.title} …` : offer.title}
          aria-label={`${offer.title}, for ${ids.length} chosen`}
          mode="ghost"
          fontSize={1}
          padding={3}
          disabled={ids.length === 0}
          onClick={() => setOpen({ offer, ids })}
        />
      ))}
      {open !== undefined && (
        <ChangeDialog
          key={open.offer.kind}
          offer={open.offer}
          ids={open.ids}
          onReview={(some) => setOpen({ offer: OFFERS.review, ids: some, before: open })}
          onClose={() => setOpen(open.before)}
        />
      )}
    </Flex>
  )
}
