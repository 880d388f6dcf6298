import { Box, Stack, Text } from '@sanity/ui'
import { useCallback, useMemo } from 'react'
import { usePaneRouter, type ComponentBuilder, type StructureBuilder, type UserComponent } from 'sanity/structure'

import { onceEach } from '../../model/rules/once-each.ts'
import { useNarrowed } from '../list/narrow.tsx'
import { Row, type RowLinkProps } from '../list/row.tsx'
import { Rows } from '../list/section.tsx'
import { useSome } from '../list/some.tsx'
import { chooseSeveral } from './choose-several.ts'
import { useRows } from './use-rows.ts'
import type { Row as FoundRow, RowList } from './watch-rows.ts'

/** How many documents are drawn before somebody asks for more. */
const AT_ONCE = 100

const DRAFT = { text: 'Draft', tone: 'caution' } as const

interface DocumentsProps {
  readonly rows: readonly FoundRow[]
  /** The published id of the document that is open beside the list. */
  readonly openId: string | undefined
  /** The name of the view in which a document opens. */
  readonly view: string | undefined
}

function Documents({ rows, openId, view }: DocumentsProps) {
  const { ChildLink } = usePaneRouter()
  const { shown, fields } = useNarrowed(rows)
  const [some, more] = useSome(onceEach(shown), AT_ONCE)
  const OpenBeside = useCallback(
    ({ id, type, children }: RowLinkProps) => (
      <ChildLink childId={id} childParameters={{ type, ...(view !== undefined && { view }) }}>
        {children}
      </ChildLink>
    ),
    [ChildLink, view],
  )
  return (
    <Stack gap={3}>
      {fields}
      {some.length === 0 && (
        <Text muted size={1}>
          No matching documents
        </Text>
      )}
      <Rows>
        {some.map(({ first: { id, type, title, language, isDraft }, others }) => (
          <Row
            key={id}
            {...{ id, type, title, language, others }}
            badge={isDraft ? DRAFT : undefined}
            Link={OpenBeside}
            isOpen={[id, ...others.map((other) => other.id)].some((one) => one === openId)}
          >
            {''}
          </Row>
        ))}
      </Rows>
      {more}
    </Stack>
  )
}

const RowListPane: UserComponent = ({ options, childItemId }) => {
  // The structure is made anew when a count changes; the list goes on as long as it is the same.
  const [text, view] = [String(options?.['list']), options?.['view']]
  const list = useMemo((): RowList => JSON.parse(text), [text])
  const rows = useRows(list)
  return (
    <Box padding={3} overflow="auto" height="fill" data-testid="row-list">
      {rows === undefined || rows instanceof Error ? (
        <Text muted size={1} role={rows === undefined ? undefined : 'alert'}>
          {rows === undefined ? 'Reading the list …' : rows.message}
        </Text>
      ) : (
        <Documents rows={rows} openId={childItemId} view={typeof view === 'string' ? view : undefined} />
      )}
    </Box>
  )
}

interface ShownList extends RowList {
  readonly id: string
  readonly title: string
}

/**
 * A list of documents of several types and languages: each once, with its type and its languages. A document opens beside the list.
 * @param view the name of the view in which it opens, where that is not the form.
 */
export function rowList(
  S: StructureBuilder,
  { id, title, filter, among, order }: ShownList,
  view?: string,
): ComponentBuilder {
  const list: RowList = { filter, among, order }
  return S.component(RowListPane)
    .id(id)
    .title(title)
    .options({ list: JSON.stringify(list), view })
    .menuItems([chooseSeveral(S, id)])
    .child((documentId, { params: { type } = {} }) => S.defaultDocument({ documentId, schemaType: String(type) }))
}
