import { Badge, Box, Card, Checkbox, Flex, Stack, Text, type BadgeTone } from '@sanity/ui'
import type { ReactNode } from 'react'
import { IntentLink } from 'sanity/router'

/** Whether a document is chosen, where several can be. */
export interface RowChoice {
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

interface RowProps {
  readonly id: string
  readonly type: string
  readonly title: string
  /** What the document is in, or what it can do, in one or two words. */
  readonly badge?: { readonly text: string; readonly tone: BadgeTone }
  /** What there is to say about it. */
  readonly children: ReactNode
  /** What can be done with it from here. */
  readonly actions?: ReactNode
  readonly choice?: RowChoice
}

/** A document on the first page: its title opens it. On a narrow screen what can be done is below. */
export function Row({ id, type, title, badge, children, actions, choice }: RowProps) {
  return (
    <Card as="li" borderBottom padding={3} data-testid={`start-row-${id}`}>
      <Flex align="center" gap={3} wrap="wrap">
        {choice !== undefined && (
          <Checkbox
            aria-label={`Choose “${title}”`}
            checked={choice.isChosen}
            onChange={(event) => choice.onChoose(event.currentTarget.checked)}
          />
        )}
        <Box style={{ flex: '1 1 240px', minWidth: 0 }}>
          <Stack gap={3}>
            <Flex align="center" gap={2} wrap="wrap">
              {badge !== undefined && <Badge tone={badge.tone}>{badge.text}</Badge>}
              <Text size={1} weight="medium">
                <IntentLink intent="edit" params={{ id, type }} dir="auto">
                  {title}
                </IntentLink>
              </Text>
            </Flex>
            <Text size={1} muted>
              {children}
            </Text>
          </Stack>
        </Box>
        {actions}
      </Flex>
    </Card>
  )
}
