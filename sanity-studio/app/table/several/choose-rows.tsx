import { Badge, Box, Button, Card, Checkbox, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { useSchema } from 'sanity'
import { IntentLink } from 'sanity/router'

import { languageName } from '../../../model/schema/preview.ts'
import { sayDay } from './say.ts'
import type { Row } from '../../structure/watch-rows.ts'

interface RowViewProps {
  readonly row: Row
  readonly typeTitle: string
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function RowView({ row, typeTitle, isChosen, onChoose }: RowViewProps) {
  const { id, type, title, language, isDraft, lastReviewed } = row
  const facts = [
    typeTitle,
    ...(language === 'en' ? [] : [languageName(language)]),
    ...(lastReviewed === undefined ? [] : [`checked on ${sayDay(lastReviewed)}`]),
  ]
  return (
    <Card as="li" borderBottom paddingY={3} data-testid={`several-row-${id}`}>
      <Flex gap={3} align="center">
        <Checkbox
          aria-label={`Choose “${title}”`}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <Box flex={1} style={{ minWidth: 0 }}>
          <Stack gap={2}>
            <Text size={1} weight="medium" style={{ overflowWrap: 'anywhere' }}>
              <IntentLink intent="edit" params={{ id, type }} lang={language} dir="auto">
                {title}
              </IntentLink>
            </Text>
            <Text size={1} muted>
              {facts.join(' · ')}
            </Text>
          </Stack>
        </Box>
        {isDraft && <Badge tone="caution">Draft</Badge>}
      </Flex>
    </Card>
  )
}

interface ChooseRowsProps {
  readonly rows: readonly Row[]
  readonly chosen: ReadonlySet<string>
  readonly onChosen: (chosen: ReadonlySet<string>) => void
}

/** How many rows are drawn before somebody asks for more. */
const AT_ONCE = 100

/** Documents with a box each, and one for all of them. */
export function ChooseRows({ rows, chosen, onChosen }: ChooseRowsProps) {
  const schema = useSchema()
  const [shown, setShown] = useState(AT_ONCE)
  const left = rows.length - shown
  const count = rows.filter(({ id }) => chosen.has(id)).length
  const isAll = count === rows.length && count > 0
  if (rows.length === 0) return <Text size={1}>No document is in this list.</Text>
  return (
    <div>
      <Card borderBottom paddingBottom={3}>
        <Flex gap={3} align="center">
          <Checkbox
            id="choose-all"
            checked={isAll}
            indeterminate={count > 0 && !isAll}
            onChange={() => onChosen(new Set(isAll ? [] : rows.map(({ id }) => id)))}
          />
          <Text size={1}>
            <label htmlFor="choose-all">{`Choose all ${rows.length}`}</label>
          </Text>
        </Flex>
      </Card>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {rows.slice(0, shown).map((row) => (
          <RowView
            key={row.id}
            row={row}
            typeTitle={schema.get(row.type)?.title ?? row.type}
            isChosen={chosen.has(row.id)}
            onChoose={(isChosen) => {
              const next = new Set(chosen)
              if (isChosen) next.add(row.id)
              else next.delete(row.id)
              onChosen(next)
            }}
          />
        ))}
      </ul>
      {left > 0 && (
        <Box paddingY={3}>
          <Button
            mode="ghost"
            fontSize={1}
            text={`Show ${Math.min(left, AT_ONCE)} more of ${left}`}
            onClick={() => setShown(shown + AT_ONCE)}
          />
        </Box>
      )}
    </div>
  )
}
