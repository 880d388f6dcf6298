import type { Transaction } from './store.ts'

type Listener = (transaction: Transaction) => void

/** Those who are told of each commit, in order, also where one of them commits while it listens. */
export class Listeners {
  readonly #listeners = new Set<Listener>()
  readonly #waiting: Transaction[] = []
  #isTelling = false

  /** @returns how to stop being told. */
  add(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Tells all of a transaction that is on disk. */
  tell(transaction: Transaction): void {
    this.#waiting.push(transaction)
    if (this.#isTelling) return
    this.#isTelling = true
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) this.#tellEach(next)
    this.#isTelling = false
  }

  #tellEach(transaction: Transaction): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(transaction)
      } catch (error) {
        // The commit stands: what one listener makes of it is not the writer's fault.
        console.error('A listener failed on transaction', transaction.id, error)
      }
    }
  }
}
