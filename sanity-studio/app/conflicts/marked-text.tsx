import { Text } from '@sanity/ui'

import { foldUnchanged, type Segment } from './segments.ts'

const mark = {
  background: 'var(--card-badge-positive-bg-color)',
  color: 'var(--card-badge-positive-fg-color)',
  textDecoration: 'underline',
  textUnderlineOffset: 3,
} as const

interface MarkedTextProps {
  readonly segments: readonly Segment[]
  /** Whether long stretches that both texts have are shown too. */
  readonly isWhole: boolean
}

/** A text in which the words are marked that the other side does not have. */
export function MarkedText({ segments, isWhole }: MarkedTextProps) {
  const shown = isWhole ? segments : foldUnchanged(segments)
  return (
    <Text size={1} as="span" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      <span dir="auto">
        {shown.map(({ text, isOnlyHere }, index) =>
          isOnlyHere ? (
            <mark key={index} style={mark}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </span>
    </Text>
  )
}
