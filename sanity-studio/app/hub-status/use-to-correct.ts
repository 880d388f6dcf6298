import { useCallback, useMemo } from 'react'
import type { SanityClient } from 'sanity'

import type { Problem } from '../../../src/domain/problem.ts'
import { known, useAsked } from '../connection/use-watched.ts'
import { fieldsIn, type Fields } from '../../model/rules/fields.ts'
import { NAMED_QUERY, toCorrect, type ToCorrect } from './to-correct.ts'

/** How many problems are looked up: who has corrected them sees the next. */
const MOST = 20

const NONE: readonly Fields[] = []

/** The documents that the problems of a build ask to be worked on; none until they are known. */
export function useToCorrect(problems: readonly Problem[]): readonly ToCorrect[] {
  const first = problems.slice(0, MOST)
  const key = JSON.stringify(first)
  const ask = useCallback(
    async (client: SanityClient) => {
      const ids = first.flatMap(({ document }) => document ?? [])
      if (ids.length === 0) return NONE
      return fieldsIn(await client.fetch<unknown>(NAMED_QUERY, { ids }, { perspective: 'raw', tag: 'hub.to-correct' }))
    },
    [key],
  )
  const found = known(useAsked(ask)) ?? NONE
  return useMemo(() => toCorrect(first, found), [key, found])
}
