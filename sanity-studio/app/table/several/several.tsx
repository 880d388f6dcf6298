import { Box, Card, Flex, Select, Stack, Text } from '@sanity/ui'
import { useState, type ReactNode } from 'react'
import { useRouter, useRouterState } from 'sanity/router'

import { useNarrowed } from '../../list/narrow.tsx'
import { useRows } from '../../structure/use-rows.ts'
import { ChangeBar } from './change-bar.tsx'
import { ChooseRows } from './choose-rows.tsx'
import { CHOICE_GROUPS, listOf, MOST_ROWS, type ChoiceList } from './lists.ts'
import { OFFERS } from './offers.ts'

const NONE: ReadonlySet<string> = new Set()

interface ChooseInProps {
  readonly list: ChoiceList
  /** What chooses another list. */
  readonly chooseList: ReactNode
}

/** The documents of a list, and what a person has chosen among them; another list begins anew. */
function ChooseIn({ list, chooseList }: ChooseInProps) {
  const rows = useRows(list)
  const [chosen, setChosen] = useState(NONE)
  const { shown: found, fields } = useNarrowed(rows === undefined || rows instanceof Error ? [] : rows)
  const shown = found.slice(0, MOST_ROWS)
  const ids = shown.flatMap(({ id }) => (chosen.has(id) ? [id] : []))

  return (
    <Flex direction="column" height="fill" data-testid="several">
      <Card paddingX={4} paddingY={3} borderBottom>
        <Flex gap={3} align="center" wrap="wrap">
          <Box style={{ flex: '1 1 240px', maxWidth: 420 }}>{chooseList}</Box>
          <Box style={{ flex: '1 1 300px', maxWidth: 480 }}>{fields}</Box>
        </Flex>
      </Card>
      <Box flex={1} overflow="auto" padding={4}>
        <Box style={{ maxWidth: 900 }}>
          {rows === undefined ? (
            <Text size={1}>Reading the list …</Text>
          ) : rows instanceof Error ? (
            <Text size={1} role="alert">
              {rows.message}
            </Text>
          ) : (
            <Stack gap={3}>
              {found.length > MOST_ROWS && <Text size={1} muted>{`The first ${MOST_ROWS} are shown.`}</Text>}
              <ChooseRows rows={shown} chosen={chosen} onChosen={setChosen} />
            </Stack>
          )}
        </Box>
      </Box>
      <Card paddingX={4} paddingY={3} borderTop>
        <ChangeBar ids={ids} offers={Object.values(OFFERS)} />
      </Card>
    </Flex>
  )
}

/** “Several at once”: a list, its documents to be chosen, and what can be done with the chosen ones. */
export function Several() {
  const router = useRouter()
  const list = listOf(useRouterState((state) => state['item']))
  const chooseList = (
    <Select
      aria-label="List"
      fontSize={1}
      value={list.id}
      onChange={(event) => router.navigate({ view: 'several', item: event.currentTarget.value })}
    >
      {CHOICE_GROUPS.map(({ title, lists }) => (
        <optgroup key={title} label={title}>
          {lists.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  )
  return <ChooseIn key={list.id} list={list} chooseList={chooseList} />
}
