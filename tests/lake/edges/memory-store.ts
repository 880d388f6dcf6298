import type { LakeDocument } from '../../../sanity-studio/lake/document.ts'
import { LakeFault } from '../../../sanity-studio/lake/fault.ts'
import type { Store, Transaction } from '../../../sanity-studio/lake/store/store.ts'

/** A store that forgets: for what is tested beside it. Its settings can be handed to a store of the next start. */
export function memoryStore(settings = new Map<string, string>(), documents = new Map<string, LakeDocument>()): Store {
  const listeners = new Set<(transaction: Transaction) => void>()
  const log: Transaction[] = []
  return {
    byId: documents,
    all: () => [...documents.values()],
    commit(transaction) {
      if (log.some(({ id }) => id === transaction.id)) throw new LakeFault(409, 'This transaction is stored.')
      log.push(transaction)
      for (const { documentId, after } of transaction.changes) {
        if (after === undefined) documents.delete(documentId)
        else documents.set(documentId, after)
      }
      for (const listener of listeners) listener(transaction)
    },
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    history: () => log,
    last: () => log.at(-1)?.id,
    since: () => undefined,
    setting: (key) => settings.get(key),
    saveSetting: (key, value) => void settings.set(key, value),
    close: () => {},
  }
}
