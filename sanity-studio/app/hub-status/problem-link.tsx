import { Text } from '@sanity/ui'
import { useCallback } from 'react'
import { useSchema, type SanityClient } from 'sanity'
import { IntentLink } from 'sanity/router'

import { known, useAsked } from '../connection/use-watched.ts'
import { filledText, isFields, type Fields } from '../../model/rules/fields.ts'
import { fieldOf } from './field-of.ts'

/** The type and title of a published document; undefined until they are known: the sentences of a problem still say what is wrong. */
function useName(id: string): Fields | undefined {
  const ask = useCallback(
    (client: SanityClient) =>
      client.fetch<unknown>('*[_id == $id][0]{_type, title}', { id }, { perspective: 'published' }),
    [id],
  )
  const found = known(useAsked(ask))
  return isFields(found) ? found : undefined
}

interface ProblemLinkProps {
  /** Where the problem is, as the build says it. */
  readonly where: string
  /** The id of the document that it is about. */
  readonly document: string
  /** The document whose form shows it. */
  readonly publishedId: string
}

/** Names the document and the field that a build complains about, and leads to it where it is another one. */
export function ProblemLink({ where, document, publishedId }: ProblemLinkProps) {
  const named = useName(document)
  const schema = useSchema()
  const typeName = filledText(named?.['_type'])
  const type = typeName === undefined ? undefined : schema.get(typeName)
  if (typeName === undefined || type === undefined) return null
  const field = fieldOf(where, document, 'fields' in type ? type : {})
  const place = field === undefined ? '' : `, field “${field}”`
  if (document === publishedId) {
    return (
      <Text size={1} muted>
        {`It is about this document${place}.`}
      </Text>
    )
  }
  return (
    <Text size={1} muted>
      It is about another document, which holds up all others:{' '}
      <IntentLink intent="edit" params={{ id: document, type: typeName }}>
        {filledText(named?.['title']) ?? document}
      </IntentLink>
      {`${place}.`}
    </Text>
  )
}
