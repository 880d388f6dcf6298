import { Box, Card, Heading, Stack, Text } from '@sanity/ui'
import { useEffect, useRef, type ReactNode } from 'react'

import type { Outcome } from './carry-out.ts'
import type { Planned } from './change.ts'
import { countDocuments, sayOutcome, sayPlan, WILL, type Done } from './say.ts'

interface Line {
  readonly id: string
  readonly title: string
  readonly words: string | undefined
}

interface LinesProps {
  readonly heading: string
  readonly lines: readonly Line[]
  readonly tone?: 'default' | 'caution' | 'critical'
}

/** Documents under a heading, each with what there is to say about it. */
function Lines({ heading, lines, tone = 'default' }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <Card border radius={2} padding={3} tone={tone}>
      <Stack gap={3}>
        <Heading as="h3" size={0}>
          {`${heading} (${lines.length})`}
        </Heading>
        <Box
          as="ul"
          overflow="auto"
          tabIndex={0}
          aria-label={heading}
          style={{ maxHeight: 200, margin: 0, padding: 0, listStyle: 'none' }}
        >
          {lines.map(({ id, title, words }) => (
            <Box as="li" key={id} paddingY={2}>
              <Stack gap={2}>
                <Text size={1} dir="auto">
                  {title}
                </Text>
                {words !== undefined && (
                  <Text size={1} muted>
                    {words}
                  </Text>
                )}
              </Stack>
            </Box>
          ))}
        </Box>
      </Stack>
    </Card>
  )
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

function linesOf(planned: readonly Planned[], state: 'refused' | 'same'): readonly Line[] {
  return planned.flatMap(({ id, title, fate }) => (fate.state === state ? [{ id, title, words: fate.why }] : []))
}

/** The documents that change, those with a warning or the others. */
function changing(planned: readonly Planned[], isWarned: boolean): readonly Line[] {
  return planned.flatMap(({ id, title, fate }) => {
    if (fate.state !== 'change' || (fate.warning !== undefined) !== isWarned) return []
    const words = [fate.warning, fate.note].filter((one) => one !== undefined).join(' ')
    return [{ id, title, words: words === '' ? undefined : words }]
  })
}

interface PlanViewProps {
  readonly planned: readonly Planned[]
  readonly done: Done
}

/** What a change would do, before anybody presses the button. */
export function PlanView({ planned, done }: PlanViewProps) {
  return (
    <Stack gap={3} data-testid="plan">
      <Text size={1} weight="medium" role="status">
        {sayPlan(planned, done)}
      </Text>
      <Lines heading={`Cannot be ${done}`} lines={linesOf(planned, 'refused')} tone="caution" />
      <Lines heading="Are so already" lines={linesOf(planned, 'same')} />
      <Lines heading={`${capital(WILL[done])}, with a warning`} lines={changing(planned, true)} tone="caution" />
      <Lines heading={capital(WILL[done])} lines={changing(planned, false)} />
    </Stack>
  )
}

/** A sentence that takes the focus when it appears, since the button that led to it is gone. */
function Announced({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} role="status" style={{ outline: 'none' }}>
      <Text size={1} weight="medium">
        {children}
      </Text>
    </div>
  )
}

/** How many documents are written. */
export function ProgressView({ done, total }: { readonly done: number; readonly total: number }) {
  return (
    <Stack gap={3}>
      <Announced>{`Writing ${countDocuments(total)}. Leave this window open.`}</Announced>
      <progress aria-label="Documents done" value={done} max={Math.max(total, 1)} style={{ width: '100%' }} />
      <Text size={1} muted>{`${done} of ${total} done`}</Text>
    </Stack>
  )
}

interface OutcomeViewProps {
  readonly outcomes: readonly Outcome[]
  readonly become: Done | 'as before'
}

/** What became of a change or of its undo. */
export function OutcomeView({ outcomes, become }: OutcomeViewProps) {
  const failed = outcomes.flatMap(({ id, title, failure }) =>
    failure === undefined ? [] : [{ id, title, words: failure }],
  )
  return (
    <Stack gap={3} data-testid="outcome">
      <Announced>{sayOutcome(outcomes, become)}</Announced>
      <Lines heading={become === 'as before' ? 'Not undone' : `Not ${become}`} lines={failed} tone="critical" />
    </Stack>
  )
}
