import { Button } from '@sanity/ui'

interface ShowMoreProps {
  /** How many rows are not shown yet. */
  readonly left: number
  /** How many of them are shown at once. */
  readonly step: number
  readonly onMore: () => void
}

/** The button below a list that shows its next rows; nothing where all are shown. */
export function ShowMore({ left, step, onMore }: ShowMoreProps) {
  if (left <= 0) return null
  return (
    <Button
      mode="ghost"
      fontSize={1}
      padding={3}
      text={`Show ${Math.min(left, step)} more of ${left}`}
      onClick={onMore}
    />
  )
}
