import { Box, Card, Stack, Text } from '@sanity/ui'
import { useMemo } from 'react'
import { useSchema } from 'sanity'
import { usePaneRouter, type ComponentBuilder, type StructureBuilder, type UserComponent } from 'sanity/structure'

import { languageName } from '../../model/schema/preview.ts'
import { chooseSeveral } from './choose-several.ts'
import { useRows } from './use-rows.ts'
import type { RowList } from './watch-rows.ts'

/** Shows documents in the order of a query, which Sanity's own list cannot do where the order is no field. */
const ImportantFirst: UserComponent = ({ options, childItemId }) => {
  const schema = useSchema()
  const { ChildLink } = usePaneRouter()
  // The structure is made anew when a count changes; the list goes on as long as it is the same.
  const text = String(options?.['list'])
  const list = useMemo((): RowList => JSON.parse(text), [text])
  const rows = useRows(list)

  if (rows === undefined || rows instanceof Error || rows.length === 0) {
    const words =
      rows === undefined ? 'Reading the list …' : rows instanceof Error ? rows.message : 'No matching documents'
    return (
      <Box padding={4}>
        <Text muted role={rows instanceof Error ? 'alert' : undefined}>
          {words}
        </Text>
      </Box>
    )
  }
  return (
    <Box padding={2} overflow="auto" data-testid="important-first-list">
      <Stack gap={1}>
        {rows.map(({ id, type, title, language }, index) => (
          <Card
            key={id}
            as={ChildLink}
            childId={id}
            childParameters={{ type, view: 'translation' }}
            data-index={index}
            padding={3}
            radius={2}
            tone={childItemId === id ? 'primary' : 'default'}
          >
            <Stack gap={3}>
              <Text size={1} weight="medium" textOverflow="ellipsis" lang={language} dir="auto">
                {title}
              </Text>
              <Text size={1} muted>
                {`${languageName(language)} · ${schema.get(type)?.title ?? type}`}
              </Text>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Box>
  )
}

interface OrderedList extends RowList {
  readonly id: string
  readonly title: string
}

/** A list of documents in an order of its own, each of which opens beside its original. */
export function importantFirst(
  S: StructureBuilder,
  { id, title, filter, among, order }: OrderedList,
): ComponentBuilder {
  const list: RowList = { filter, among, order }
  return S.component(ImportantFirst)
    .id(id)
    .title(title)
    .options({ list: JSON.stringify(list) })
    .menuItems([chooseSeveral(S, id)])
    .child((documentId, { params: { type } = {} }) => S.defaultDocument({ documentId, schemaType: String(type) }))
}
