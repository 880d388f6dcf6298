import { Button } from '@sanity/ui'
import { useState, type ReactNode } from 'react'

/**
 * The first members of a long list, and the button that shows more of them, where there are more.
 * @param atOnce how many are shown at first, and added at each press.
 */
export function useSome<Member>(
  members: readonly Member[],
  atOnce: number,
): readonly [some: readonly Member[], more: ReactNode] {
  const [shown, setShown] = useState(atOnce)
  const left = members.length - shown
  const more = left > 0 && (
    <Button
      mode="ghost"
      fontSize={1}
      padding={3}
      text={`Show ${Math.min(left, atOnce)} more of ${left}`}
      onClick={() => setShown(shown + atOnce)}
    />
  )
  return [members.slice(0, shown), more]
}
