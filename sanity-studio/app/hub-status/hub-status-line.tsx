import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { CircleIcon } from '@sanity/icons/Circle'
import { ClockIcon } from '@sanity/icons/Clock'
import { ErrorOutlineIcon } from '@sanity/icons/ErrorOutline'
import { HelpCircleIcon } from '@sanity/icons/HelpCircle'
import { Card, Flex, Stack, Text, type CardTone } from '@sanity/ui'
import type { ComponentType } from 'react'
import { useEditState } from 'sanity'

import { PersonName } from '../list/person-name.tsx'
import { useApprover } from '../review/use-approver.ts'
import type { HubState } from './hub-status.ts'
import { ProblemLink } from './problem-link.tsx'
import { useHubStatus } from './use-hub-status.ts'

/** How each state looks. The words say the same without the colour. */
const LOOKS: Readonly<Record<HubState, { readonly tone: CardTone; readonly icon: ComponentType }>> = {
  on: { tone: 'positive', icon: CheckmarkCircleIcon },
  waiting: { tone: 'primary', icon: ClockIcon },
  off: { tone: 'critical', icon: ErrorOutlineIcon },
  // Every document begins so: nothing is wrong.
  unpublished: { tone: 'transparent', icon: CircleIcon },
  unknown: { tone: 'transparent', icon: HelpCircleIcon },
}

interface HubStatusLineProps {
  readonly publishedId: string
  readonly type: string
  /** Why the document cannot get to the hub, as other parts of the Studio know it: one sentence each. */
  readonly obstacles?: readonly string[]
}

/** Says above a form where its document is: on the hub since when, waiting for the build, or not there and why; and who approved what is published. */
export function HubStatusLine({ publishedId, type, obstacles }: HubStatusLineProps) {
  const editState = useEditState(publishedId, type)
  const { state, headline, because, problem } = useHubStatus(editState, obstacles)
  const approver = useApprover(publishedId, editState.published?._rev)
  const { tone, icon: Icon } = LOOKS[state]
  return (
    <Card
      padding={3}
      radius={2}
      border
      tone={tone}
      flex="auto"
      role="status"
      data-testid="hub-status"
      data-state={state}
    >
      <Flex gap={3}>
        <Text size={1} aria-hidden>
          <Icon />
        </Text>
        <Stack gap={3} flex={1}>
          <Text size={1}>
            <strong>{because.length === 0 ? headline : `${headline}:`}</strong> {because.join(' ')}
            {approver !== undefined && editState.draft === null && (
              <>
                {' Approved by '}
                <PersonName id={approver} />
                {'.'}
              </>
            )}
          </Text>
          {problem?.document !== undefined && <ProblemLink problem={problem} publishedId={publishedId} />}
        </Stack>
      </Flex>
    </Card>
  )
}
