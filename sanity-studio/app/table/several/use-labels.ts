import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

import { API_VERSION } from '../../connection/api-version.ts'
import type { Choice } from '../../form/chips.tsx'
import { fieldsIn, filledText } from '../../../model/rules/fields.ts'
import type { LabelField } from './change.ts'

/** The type to which each field refers. */
const TYPE_OF: Readonly<Record<LabelField, string>> = { topics: 'topic', roles: 'role' }

const LABELS = '*[_type == $type && !defined(translationOf)] | order(order asc, title asc){_id, title}'

/** The published topics or jobs; none until they are known, and `failed` where they could not be read. */
export function useLabels(field: LabelField | undefined): readonly Choice[] | 'failed' {
  const client = useClient({ apiVersion: API_VERSION })
  const [choices, setChoices] = useState<readonly Choice[] | 'failed'>([])
  useEffect(() => {
    if (field === undefined) return undefined
    let isOver = false
    client
      .fetch<unknown>(LABELS, { type: TYPE_OF[field] }, { perspective: 'published', tag: 'hub.several' })
      .then((found) => {
        if (isOver) return
        setChoices(
          fieldsIn(found).map(({ _id, title }) => ({ value: String(_id), title: filledText(title) ?? String(_id) })),
        )
      })
      .catch(() => {
        if (!isOver) setChoices('failed')
      })
    return () => {
      isOver = true
    }
  }, [client, field])
  return choices
}
