import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { useClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { getToday } from '../review/today.ts'
import type { RemovalKind, RemovalStep } from '../../model/rules/removal.ts'
import { approveRemoval, askForRemoval, carryOut, withdrawRemoval, type Removable } from './carry-out.ts'
import type { ObservedRemoval } from './use-removal.ts'

/** What each kind of removal is called, in sentences. */
export const REMOVAL_WORDS: Readonly<
  Record<RemovalKind, { readonly infinitive: string; readonly label: string; readonly done: string }>
> = {
  delete: { infinitive: 'delete', label: 'Delete', done: 'Deleted. “Content, Removed” can bring it back.' },
  unpublish: { infinitive: 'unpublish', label: 'Unpublish', done: 'Unpublished. The text remains as a draft.' },
}

const DONE: Readonly<Record<Exclude<RemovalStep, 'approve' | 'remove'>, string>> = {
  ask: 'The second reader finds the request on Start.',
  withdraw: 'The request is withdrawn.',
}

interface StepsProps {
  readonly kind: RemovalKind
  readonly document: Removable
  /** The published ids of its translations, which go with it. */
  readonly translations: readonly string[]
  readonly request: ObservedRemoval | undefined
  readonly isAsked: boolean
  readonly onDone: () => void
}

/** Runs the steps of a removal, one at a time, and says in a toast how each ended. */
export function useSteps({ kind, document, translations, request, isAsked, onDone }: StepsProps) {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)

  async function execute(step: RemovalStep, reason: string): Promise<string> {
    if (step === 'ask') await askForRemoval(client, document, { kind, reason })
    if (step === 'withdraw') await withdrawRemoval(client, document.id)
    if (step === 'ask' || step === 'withdraw') return DONE[step]
    if (step === 'approve') await approveRemoval(client, document, request?.revision ?? '')
    // Without a second reader the request only holds the reason, for the list “Removed”.
    else if (!isAsked && reason.trim() !== '') await askForRemoval(client, document, { kind, reason })
    const readBy = isAsked ? 'second-reader' : 'one-person'
    await carryOut(client, document, translations, kind, { readBy, day: getToday() })
    return REMOVAL_WORDS[kind].done
  }

  async function run(step: RemovalStep, reason: string): Promise<void> {
    setBusy(true)
    try {
      toast.push({ status: 'success', title: await execute(step, reason) })
      onDone()
    } catch (error) {
      const description = error instanceof Error ? error.message : String(error)
      toast.push({ status: 'error', title: 'It was not done.', description, duration: 20_000 })
      setBusy(false)
    }
  }

  return { run, isBusy }
}
