import { useEffect, useState } from 'react'
import { useClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import type { UnitPath } from '../../model/rules/units/unit-path.ts'
import type { MadeFrom } from '../../model/translation-units/state.ts'
import { findOlderTexts } from './older-texts.ts'

const NOTHING: ReadonlyMap<UnitPath, string> = new Map()

/**
 * The words of an original from which units of a translation were made, read from the history of the original. Where that
 * has been shortened, or where the document came from elsewhere, a unit is missing. Undefined until the history has answered.
 */
export function useOlderTexts(
  originalId: string,
  wanted: readonly MadeFrom[],
): ReadonlyMap<UnitPath, string> | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const [found, setFound] = useState<ReadonlyMap<UnitPath, string>>()
  const question = JSON.stringify(wanted)
  useEffect(() => {
    let isOver = false
    // Without an answer the rows show the text of now alone, and say so.
    void findOlderTexts(client, originalId, wanted)
      .catch(() => NOTHING)
      .then((texts) => {
        if (!isOver) setFound(texts)
      })
    return () => {
      isOver = true
    }
    // `wanted` is another list at each rendering; `question` is what is in it.
  }, [client, originalId, question])
  return found
}
