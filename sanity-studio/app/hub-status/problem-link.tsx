import { Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useClient, useSchema, type SanityClient } from 'sanity'
import { IntentLink } from 'sanity/router'

import { API_VERSION } from '../connection/api-version.ts'
import { fieldOf } from './field-of.ts'

interface Named {
  readonly type: string
  readonly title: string | undefined
}

function isNamed(value: unknown): value is { readonly _type: string; readonly title?: unknown } {
  return typeof value === 'object' && value !== null && '_type' in value && typeof value._type === 'string'
}

async function findName(client: SanityClient, id: string): Promise<Named | undefined> {
  const found = await client.fetch<unknown>('*[_id == $id][0]{_type, title}', { id }, { perspective: 'published' })
  if (!isNamed(found)) return undefined
  return { type: found._type, title: typeof found.title === 'string' ? found.title : undefined }
}

/** The type and title of a published document; undefined until they are known. */
function useName(id: string): Named | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const [named, setNamed] = useState<Named>()
  useEffect(() => {
    let isOver = false
    void findName(client, id)
      .then((found) => {
        if (!isOver) setNamed(found)
      })
      // Without a name the sentences of the problem still say what is wrong.
      .catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [client, id])
  return named
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
  const type = useSchema().get(named?.type ?? '')
  if (named === undefined || type === undefined) return null
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
      <IntentLink intent="edit" params={{ id: document, type: named.type }}>
        {named.title ?? document}
      </IntentLink>
      {`${place}.`}
    </Text>
  )
}
