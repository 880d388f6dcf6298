import { useMemo } from 'react'
import type { SanityClient } from 'sanity'

import { readLog } from '../connection/transaction-log.ts'
import { known, useAsked } from '../connection/use-watched.ts'
import { findSwitchedOff, type SwitchedOff } from './switched-off.ts'
import { useSecondReaderSwitch } from './use-second-reader.ts'

/** By the revision of the settings: one request for all forms and badges. */
const asked = new Map<string, Promise<SwitchedOff | undefined>>()

function findInLog(client: SanityClient, id: string, revision: string): Promise<SwitchedOff | undefined> {
  const known = asked.get(revision)
  if (known !== undefined) return known
  const answer = readLog(client, [id], { reverse: 'true', limit: '100' })
    .then(findSwitchedOff)
    // Where the log cannot be read, the notice says no more than that the second reader is switched off.
    .catch(() => undefined)
  asked.set(revision, answer)
  return answer
}

const NOBODY = () => Promise.resolve(undefined)

/** Whether the second reader is switched off, since when and by whom as far as the log knows. */
export function useSwitchedOff(): { readonly isOff: boolean; readonly settingsId?: string; readonly by?: SwitchedOff } {
  const { isOn, settings } = useSecondReaderSwitch()
  const id = isOn ? undefined : settings?.id
  const revision = settings?.revision
  const ask = useMemo(
    () =>
      id === undefined || revision === undefined ? NOBODY : (client: SanityClient) => findInLog(client, id, revision),
    [id, revision],
  )
  const by = known(useAsked(ask))
  return { isOff: !isOn, ...(id !== undefined && { settingsId: id }), ...(by !== undefined && { by }) }
}
