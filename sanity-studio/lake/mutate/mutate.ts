import { isJsonObject, type Json, type LakeDocument } from '../document.ts'
import { LakeFault } from '../fault.ts'
import type { Store } from '../store/store.ts'
import { applyMutation } from './apply-mutation.ts'
import { mutationWithKeys } from './array-keys.ts'
import { findSelected } from './find-selected.ts'
import type { Mutation, MutationResult } from './mutation.ts'
import { ItemFault } from './mutation-fault.ts'
import { readMutation } from './read-mutations.ts'
import { transact } from './transact.ts'

/** How mutations are done, besides what they say. */
export interface MutateOptions {
  readonly author: string
  readonly isDryRun: boolean
  /** Gives new objects in arrays a `_key` where they lack one. */
  readonly makesKeys: boolean
}

/** What became of a request of mutations. */
export interface Mutated {
  readonly transactionId: string
  /** For each mutation and document, with the document as the transaction leaves it (or as it was, where it is gone). */
  readonly results: readonly (MutationResult & { readonly document: LakeDocument | undefined })[]
}

function readAll(body: Json): readonly Mutation[] {
  const mutations = isJsonObject(body) ? body['mutations'] : undefined
  if (!Array.isArray(mutations)) throw new LakeFault(400, 'The body holds no mutations. Send {"mutations": […]}.')
  return mutations.map((each: Json, index) => {
    try {
      return readMutation(each)
    } catch (error) {
      throw error instanceof ItemFault ? error.toFault('mutationError', index) : error
    }
  })
}

/**
 * Does the mutations of a request's body, all or none. Queries in them are asked first, of the documents as they are.
 * @throws LakeFault 400, 404, 409 or 413 where one is refused; and what `Store.commit` throws.
 */
export async function mutate(store: Store, body: Json, options: MutateOptions): Promise<Mutated> {
  const { author, isDryRun, makesKeys } = options
  const mutations = readAll(body).map((each) => (makesKeys ? mutationWithKeys(each) : each))
  const found = await findSelected(store, mutations, author)
  const before = new Map<string, LakeDocument>()
  const results: MutationResult[] = []
  const transactionId = isJsonObject(body) ? body['transactionId'] : undefined
  const { transaction, set } = transact(
    store,
    { transactionId, author, isDryRun, errorType: 'mutationError' },
    mutations,
    (working, mutation, index) => {
      results.push(...applyMutation(working, mutation, found[index] ?? []))
    },
  )
  for (const change of transaction.changes) if (change.before) before.set(change.documentId, change.before)
  return {
    transactionId: transaction.id,
    results: results.map((result) => ({ ...result, document: set.get(result.id) ?? before.get(result.id) })),
  }
}
