import { Box, Card, Flex, Select, Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'
import { useRouter, useRouterState } from 'sanity/router'

import { useRows } from '../../structure/use-rows.ts'
import { ChangeBar } from './change-bar.tsx'
import { ChooseRows } from './choose-rows.tsx'
import { CHOICE_GROUPS, listOf, MOST_ROWS } from './lists.ts'
import { OFFERS } from './offers.ts'

const NONE: ReadonlySet<string> = new Set()

/** What a person has entered and chosen in a list; another list begins anew. */
interface Choice {
  readonly listId: string
  readonly words: string
  readonly chosen: ReadonlySet<string>
}

/** “Several at once”: a list, its documents to be chosen, and what can be done with the chosen ones. */
export function Several() {
  const router = useRouter()
  const list = listOf(useRouterState((state) => state['item']))
  const rows = useRows(list)
  const nothing: Choice = { listId: list.id, words: '', chosen: NONE }
  const [stored, setChoice] = useState(nothing)
  const choice = stored.listId === list.id ? stored : nothing
  const { words, chosen } = choice
  const found = rows === undefined || rows instanceof Error ? [] : rows.slice(0, MOST_ROWS)
  const shown = found.filter(({ title }) => title.toLowerCase().includes(words.trim().toLowerCase()))
  const ids = shown.flatMap(({ id }) => (chosen.has(id) ? [id] : []))

  return (
    <Flex direction="column" height="fill" data-testid="several">
      <Card paddingX={4} paddingY={3} borderBottom>
        <Flex gap={3} align="center" wrap="wrap">
          <Box style={{ flex: '1 1 240px', maxWidth: 420 }}>
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
          </Box>
          <Box style={{ flex: '1 1 200px', maxWidth: 320 }}>
            <TextInput
              aria-label="Find in this list by title"
              placeholder="Words of the title"
              fontSize={1}
              value={words}
              onChange={(event) => setChoice({ ...choice, words: event.currentTarget.value })}
            />
          </Box>
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
              {rows.length > MOST_ROWS && <Text size={1} muted>{`The first ${MOST_ROWS} are shown.`}</Text>}
              <ChooseRows
                rows={shown}
                chosen={chosen}
                key={`${list.id} ${words}`}
                onChosen={(next) => setChoice({ ...choice, chosen: next })}
              />
            </Stack>
          )}
        </Box>
      </Box>
      <Card paddingX={4} paddingY={3} borderTop>
        <ChangeBar
          key={list.id}
          ids={ids}
          offers={Object.values(OFFERS)}
          onClose={() => setChoice({ ...choice, chosen: NONE })}
        />
      </Card>
    </Flex>
  )
}
