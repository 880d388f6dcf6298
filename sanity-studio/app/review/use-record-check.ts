import { useToast } from '@sanity/ui/toast'
import { useClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import type { ReviewMethod } from '../../model/rules/review-method.ts'
import { recordCheck, type ShownRevision } from './record-check.ts'
import { getToday } from './today.ts'

/** A function that records that a published document was checked today, and says in a toast what became of it. */
export function useRecordCheck(): (shown: ShownRevision, how: ReviewMethod) => Promise<void> {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  return async (shown, how) => {
    try {
      const whyNot = await recordCheck(client, shown, how, getToday())
      if (whyNot === undefined) toast.push({ status: 'success', title: 'Recorded: checked today, nothing to change.' })
      else toast.push({ status: 'warning', title: whyNot })
    } catch {
      toast.push({ status: 'error', title: 'It was not recorded: check the connection and try again.' })
    }
  }
}
