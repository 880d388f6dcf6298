import { useCallback } from 'react'
import { useSchema, type SanityClient } from 'sanity'

import { known, useAsked } from '../../connection/use-watched.ts'
import { fieldOf } from '../../hub-status/field-of.ts'
import { useHub } from '../../hub-status/use-hub.ts'
import { Row } from '../../list/row.tsx'
import { Rows, Section } from '../../list/section.tsx'
import { fieldsIn, filledText } from '../../../model/rules/fields.ts'

/** The published documents that the hub refuses, with the first error of each: a program or a person has written them past the form. */
export function HeldBack() {
  const hub = useHub()
  const schema = useSchema()
  const record = hub.kind === 'record' ? hub.record : undefined
  const refused = [...(record?.heldBack ?? []), ...(record?.problems ?? [])]
  const first = new Map(refused.flatMap((one) => (one.document === undefined ? [] : [[one.document, one] as const])))
  const ids = [...first.keys()].sort().join(' ')
  const ask = useCallback(
    (client: SanityClient) =>
      client.fetch<unknown>('*[_id in $ids]{_id, _type, title}', { ids: ids.split(' ') }, { perspective: 'raw' }),
    [ids],
  )
  const named = new Map(fieldsIn(known(useAsked(ask))).map((one) => [one['_id'], one]))
  if (first.size === 0) return null
  return (
    <Section title="Published, but the hub refuses it" count={first.size}>
      <Rows>
        {[...first].map(([id, { where, what, fix }]) => {
          const { _type, title } = named.get(id) ?? {}
          const type = filledText(_type) ?? ''
          const known = schema.get(type)
          const field = known !== undefined && 'fields' in known ? fieldOf(where, id, known) : undefined
          return (
            <Row key={id} id={id} type={type} title={filledText(title) ?? id}>
              {`${field === undefined ? '' : `“${field}”: `}${what} ${fix}`}
            </Row>
          )
        })}
      </Rows>
    </Section>
  )
}
