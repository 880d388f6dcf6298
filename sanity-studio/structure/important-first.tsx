import { Box, Card, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useDocumentStore, useSchema } from 'sanity'
import { usePaneRouter, type ComponentBuilder, type StructureBuilder, type UserComponent } from 'sanity/structure'

import { watchQuery, type WatchedQuery } from '../connection/watch-query.ts'
import { isFields } from '../rules/fields.ts'
import { languageName } from '../schemaTypes/preview.ts'
import { chooseSeveral } from './choose-several.ts'

interface Row {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly language: string
}

function toRow(value: unknown): readonly Row[] {
  if (!isFields(value)) return []
  const { _id, _type, title, language } = value
  const row = {
    id: String(_id),
    type: String(_type),
    title: String(title ?? 'Without a title'),
    language: String(language),
  }
  return [row]
}

/** Shows documents in the order of a query, which Sanity's own list cannot do where the order is no field. */
const ImportantFirst: UserComponent = ({ options, childItemId }) => {
  const store = useDocumentStore()
  const schema = useSchema()
  const { ChildLink } = usePaneRouter()
  const [rows, setRows] = useState<readonly Row[]>()
  // The structure is made anew when a count changes; the list goes on as long as its query is the same.
  const text = String(options?.['query'])
  useEffect(() => {
    const query: WatchedQuery = JSON.parse(text)
    const subscription = watchQuery(store, query).subscribe((found) => {
      setRows(Array.isArray(found) ? found.flatMap(toRow) : [])
    })
    return () => subscription.unsubscribe()
  }, [store, text])

  if (rows?.length === 0) {
    return (
      <Box padding={4}>
        <Text muted>No matching documents</Text>
      </Box>
    )
  }
  return (
    <Box padding={2} overflow="auto" data-testid="important-first-list">
      <Stack gap={1}>
        {(rows ?? []).map(({ id, type, title, language }, index) => (
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

interface OrderedList {
  readonly id: string
  readonly title: string
  /** GROQ. */
  readonly filter: string
  /** The GROQ expression by which it is sorted, lowest first. */
  readonly order: string
  readonly params: NonNullable<WatchedQuery['params']>
}

/** A list of documents in an order of its own, each of which opens beside its original. */
export function importantFirst(
  S: StructureBuilder,
  { id, title, filter, order, params }: OrderedList,
): ComponentBuilder {
  const query: WatchedQuery = {
    fetch: `*[${filter}] | order(${order}, title asc) {_id, _type, title, language}`,
    listen: `*[${filter}]`,
    params,
    perspective: 'drafts',
  }
  return S.component(ImportantFirst)
    .id(id)
    .title(title)
    .options({ query: JSON.stringify(query) })
    .menuItems([chooseSeveral(S, id)])
    .child((documentId, { params: { type } = {} }) => S.defaultDocument({ documentId, schemaType: String(type) }))
}
