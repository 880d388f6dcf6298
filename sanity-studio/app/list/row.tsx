import { Badge, Box, Card, Checkbox, Flex, Stack, Text, type BadgeTone } from '@sanity/ui'
import type { ComponentType, ReactNode } from 'react'
import { useSchema } from 'sanity'
import { IntentLink } from 'sanity/router'

import { languageName } from '../../model/schema/preview.ts'

/** Whether a document is chosen, where several can be. */
export interface RowChoice {
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  /** What the box is called, where it says more than “Choose”. */
  readonly label?: string
  readonly isDisabled?: boolean
}

/** What is needed to lead to a document. */
export interface RowLinkProps {
  readonly id: string
  readonly type: string
  readonly children: ReactNode
}

function OpenForm({ id, type, children }: RowLinkProps) {
  return (
    <IntentLink intent="edit" params={{ id, type }}>
      {children}
    </IntentLink>
  )
}

interface RowProps {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly language?: string | undefined
  /** The same document in other languages of the list. */
  readonly others?: readonly { readonly id: string; readonly language: string; readonly title: string }[]
  /** What the document is in, or what it can do, in one or two words. */
  readonly badge?: { readonly text: string; readonly tone: BadgeTone } | undefined
  /** What there is to say about it. */
  readonly children: ReactNode
  /** What can be done with it from here. */
  readonly actions?: ReactNode
  readonly choice?: RowChoice
  /** What leads to a document, where its form is to open beside the list. */
  readonly Link?: ComponentType<RowLinkProps>
  readonly isOpen?: boolean
}

/** A document in a list of ours, with its type and language: its title opens it. On a narrow screen what can be done is below. */
export function Row(props: RowProps) {
  const { id, type, title, language, others = [], badge, children, actions, choice } = props
  const { Link = OpenForm, isOpen = false } = props
  const known = useSchema().get(type)
  const typeTitle = known?.title ?? type
  return (
    <Card as="li" borderBottom padding={3} tone={isOpen ? 'primary' : 'default'} data-testid={`row-${id}`}>
      <Flex align="center" gap={3} wrap="wrap">
        {choice !== undefined && (
          <Checkbox
            aria-label={choice.label ?? `Choose “${title}”`}
            checked={choice.isChosen}
            disabled={choice.isDisabled === true}
            onChange={(event) => choice.onChoose(event.currentTarget.checked)}
          />
        )}
        <Box style={{ flex: '1 1 240px', minWidth: 0 }}>
          <Stack gap={3}>
            <Flex align="center" gap={2} wrap="wrap">
              {badge !== undefined && <Badge tone={badge.tone}>{badge.text}</Badge>}
              <Text size={1} weight="medium" style={{ overflowWrap: 'anywhere' }}>
                {/* There is no form of a type that a program made up. */}
                {known === undefined ? (
                  title
                ) : (
                  <Link id={id} type={type}>
                    <bdi lang={language}>{title}</bdi>
                  </Link>
                )}
              </Text>
            </Flex>
            <Text size={1} muted>
              {`${language === undefined ? typeTitle : `${typeTitle} · ${languageName(language)}`}. `}
              {children}
            </Text>
            {others.length > 0 && (
              <Flex as="ul" gap={2} wrap="wrap" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
                {others.map((other) => (
                  <li key={other.id}>
                    <Link id={other.id} type={type}>
                      <Badge tone="primary" title={other.title}>
                        {languageName(other.language)}
                      </Badge>
                    </Link>
                  </li>
                ))}
              </Flex>
            )}
          </Stack>
        </Box>
        {actions}
      </Flex>
    </Card>
  )
}
