import { Box, Card, Stack, Text } from '@sanity/ui'
import { useMemo } from 'react'
import { useSchema } from 'sanity'
import { usePaneRouter, type ComponentBuilder, type StructureBuilder, type UserComponent } from 'sanity/structure'

import { languageName } from '../schemaTypes/preview.ts'
import { chooseSeveral } from './choose-several.ts'
import { useRows } from './use-rows.ts'
import type { RowList } from './watch-rows.ts'

/** Shows documents that Sanity's own list cannot find, since other documents decide, or cannot order, since no field does. */
const Rows: UserComponent = ({ options, childItemId }) => {
  const schema = useSchema()
  const { ChildLink } = usePaneRouter()
  // The structure is made anew when a count changes; the list goes on as long as it is the same.
  const text = String(options?.['list'])
  const list = useMemo((): RowList => JSON.parse(text), [text])
  const view = options?.['view']
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
    <Box padding={2} overflow="auto" data-testid="row-list">
      <Stack gap={1}>
        {rows.map(({ id, type, title, language }, index) => (
          <Card
            key={id}
            as={ChildLink}
            childId={id}
            childParameters={typeof view === 'string' ? { type, view } : { type }}
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

interface NamedRows extends RowList {
  readonly id: string
  readonly title: string
  /** The view of the form in which a document opens; the usual one where there is none. */
  readonly view?: 'translation'
}

/** A list of documents of ours. */
export function rowList(S: StructureBuilder, { id, title, view, filter, among, order }: NamedRows): ComponentBuilder {
  const list: RowList = { filter, among, order }
  return S.component(Rows)
    .id(id)
    .title(title)
    .options({ list: JSON.stringify(list), view })
    .child((documentId, { params: { type } = {} }) => S.defaultDocument({ documentId, schemaType: String(type) }))
}

/** The same, of a list from which several documents can be chosen. */
export function deskRows(S: StructureBuilder, rows: NamedRows): ComponentBuilder {
  return rowList(S, rows).menuItems([chooseSeveral(S, rows.id)])
}
