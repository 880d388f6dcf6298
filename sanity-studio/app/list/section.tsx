import { Badge, Card, Flex, Heading, Stack, Text } from '@sanity/ui'
import { useId, type ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  /** How many rows there are in all; undefined where the number says nothing. */
  readonly count?: number
  /** What is at the end of the heading. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** A part of the first page: a heading, and rows below it. */
export function Section({ title, count, beside, children }: SectionProps) {
  const id = useId()
  return (
    <Card as="section" border radius={2} aria-labelledby={id}>
      <Card borderBottom padding={3} radius={2}>
        <Flex align="center" gap={3} wrap="wrap">
          <Heading as="h2" id={id} size={0}>
            {title}
          </Heading>
          {count !== undefined && count > 0 && <Badge tone="primary">{count}</Badge>}
          <Flex justify="flex-end" style={{ flex: '1 1 auto' }}>
            {beside}
          </Flex>
        </Flex>
      </Card>
      {children}
    </Card>
  )
}

/** The rows of a section, as a list for those who hear it. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return (
    <Stack as="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {children}
    </Stack>
  )
}

/** One sentence in the place of rows. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return (
    <Card padding={3} radius={2}>
      <Text size={1} muted>
        {children}
      </Text>
    </Card>
  )
}
