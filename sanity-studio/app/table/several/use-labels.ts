import { useCallback } from 'react'
import type { SanityClient } from 'sanity'

import { useAsked, type Found } from '../../connection/use-watched.ts'
import type { Choice } from '../../form/chips.tsx'
import { fieldsIn, filledText } from '../../../model/rules/fields.ts'
import type { LabelField } from './change.ts'

/** The type to which each field refers. */
const TYPE_OF: Readonly<Record<LabelField, string>> = { topics: 'topic', roles: 'role' }

const LABELS = '*[_type == $type && !defined(translationOf)] | order(order asc, title asc){_id, title}'

const NONE: readonly Choice[] = []

/** The published topics or jobs; none where no field is named. */
export function useLabels(field: LabelField | undefined): Found<readonly Choice[]> {
  const ask = useCallback(
    async (client: SanityClient) => {
      if (field === undefined) return NONE
      const options = { perspective: 'published', tag: 'hub.several' } as const
      return fieldsIn(await client.fetch<unknown>(LABELS, { type: TYPE_OF[field] }, options)).map(
        ({ _id, title }): Choice => ({ value: String(_id), title: filledText(title) ?? String(_id) }),
      )
    },
    [field],
  )
  return useAsked(ask)
}
