import { Text } from '@sanity/ui'
import { useSchema } from 'sanity'
import { IntentLink } from 'sanity/router'

import type { Problem } from '../../../src/domain/problem.ts'
import { fieldOf } from './field-of.ts'
import { useToCorrect } from './use-to-correct.ts'

interface ProblemLinkProps {
  readonly problem: Problem
  /** The document whose form shows it. */
  readonly publishedId: string
}

/** Names the document and the field that a build complains about, and leads to it where it is another one. */
export function ProblemLink({ problem, publishedId }: ProblemLinkProps) {
  const [found] = useToCorrect([problem])
  const schema = useSchema()
  const type = found === undefined ? undefined : schema.get(found.type)
  if (found === undefined || type === undefined) return null
  const { id, title, where } = found
  const field = where === undefined ? undefined : fieldOf(where, id, 'fields' in type ? type : {})
  const place = field === undefined ? '' : `, field “${field}”`
  return (
    <Text size={1} muted>
      {id === publishedId ? (
        where === undefined ? (
          found.words
        ) : (
          `It is about this document${place}.`
        )
      ) : (
        <>
          It is about another document, which holds up all others:{' '}
          <IntentLink intent="edit" params={{ id, type: found.type }}>
            {title}
          </IntentLink>
          {`${place}.${where === undefined ? ` ${found.words}` : ''}`}
        </>
      )}
    </Text>
  )
}
