import { keepAlike, shareParts } from '../../domain/is-alike.ts'
import { areSame } from '../../domain/memoize.ts'
import type { ContentDocument } from './source.ts'

/**
 * Makes something, or gives what was made of the same kind and id from the same inputs. Where the inputs are others and the result
 * holds the same, it is the earlier object, so that what depends on it is found to be the same at a glance.
 * @param make must depend on nothing but the inputs and what never changes for the part of the memory.
 * @param isShared whether it is given the parts that are alike in what another part of the memory has of this kind and id: languages
 *   show most of what is not translated alike.
 */
export type Remember = <T>(kind: string, id: string, inputs: readonly unknown[], make: () => T, isShared?: boolean) => T

interface Remembered {
  readonly inputs: readonly unknown[]
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a kind is always asked for the same type
  readonly result: any
}

/** By kind and id. Ids are the texts that the documents have, so that none has to be made for a look. */
type Part = ReadonlyMap<string, ReadonlyMap<string, Remembered>>

/**
 * What is remembered from one reading of the content to the next, and the one place for that: the document of each file that was
 * not written since, and what was made of documents that are the same. All of it can be forgotten at any time: what is made
 * then is equal.
 */
export class Memory {
  /** The documents of a lake as they were read last, each with its revision, by the name of the lake. */
  readonly lakes = new Map<string, readonly ContentDocument[]>()
  readonly #parts = new Map<string, Part>()

  /** Makes a part. What is remembered of it takes the place of what was; where `make` throws, that stays. */
  during<T>(part: string, make: (remember: Remember) => T): T {
    const before = this.#parts.get(part)
    const after = new Map<string, Map<string, Remembered>>()
    const made = make((kind, id, inputs, makeOne, isShared = false) => {
      const ofKind = after.get(kind) ?? new Map<string, Remembered>()
      after.set(kind, ofKind)
      const known = before?.get(kind)?.get(id)
      const next =
        known !== undefined && areSame(known.inputs, inputs)
          ? known
          : {
              inputs,
              result: keepAlike<unknown>(known?.result, isShared ? this.#share(kind, id, makeOne()) : makeOne()),
            }
      ofKind.set(id, next)
      // oxlint-disable-next-line typescript/no-unsafe-return -- as above
      return next.result
    })
    this.#parts.set(part, after)
    return made
  }

  #share(kind: string, id: string, made: unknown): unknown {
    const part = [...this.#parts.values()].findLast((one) => one.get(kind)?.has(id) === true)
    return part === undefined ? made : shareParts(part.get(kind)?.get(id)?.result, made)
  }
}
