import { Box, Card, Text } from '@sanity/ui'

import { choose, ChooseAll } from '../../list/choose.tsx'
import { Row } from '../../list/row.tsx'
import { Rows } from '../../list/section.tsx'
import { useSome } from '../../list/some.tsx'
import type { Row as FoundRow } from '../../structure/watch-rows.ts'
import { sayDay } from './say.ts'

interface ChooseRowsProps {
  readonly rows: readonly FoundRow[]
  readonly chosen: ReadonlySet<string>
  readonly onChosen: (chosen: ReadonlySet<string>) => void
}

/** How many rows are drawn before somebody asks for more. */
const AT_ONCE = 100

const DRAFT = { text: 'Draft', tone: 'caution' } as const

/** Documents with a box each, and one for all of them. */
export function ChooseRows({ rows, chosen, onChosen }: ChooseRowsProps) {
  const [shown, more] = useSome(rows, AT_ONCE)
  if (rows.length === 0) return <Text size={1}>No document is in this list.</Text>
  return (
    <div>
      <Card borderBottom paddingX={3} paddingBottom={3}>
        <ChooseAll
          ids={rows.map(({ id }) => id)}
          chosen={chosen}
          label={`Choose all ${rows.length}`}
          onChosen={onChosen}
        />
      </Card>
      <Rows>
        {shown.map(({ id, type, title, language, isDraft, lastReviewed }) => (
          <Row
            key={id}
            id={id}
            type={type}
            title={title}
            language={language}
            badge={isDraft ? DRAFT : undefined}
            choice={{ isChosen: chosen.has(id), onChoose: (isChosen) => onChosen(choose(chosen, id, isChosen)) }}
          >
            {lastReviewed === undefined ? '' : `Checked on ${sayDay(lastReviewed)}.`}
          </Row>
        ))}
      </Rows>
      <Box paddingY={3}>{more}</Box>
    </div>
  )
}
