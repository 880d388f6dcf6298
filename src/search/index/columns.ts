import { decodeNumbers, encodeNumbers } from './character-lists.ts'
import { IndexError } from './index-file.ts'

/** One fact of all documents: each value once, and for each document which of them it has. */
export interface Column<Value> {
  readonly values: readonly Value[]
  /** By document, the number of its value from 1; 0 for none. */
  readonly of: string
}

/** Encodes a fact of documents by their order. Values are told apart by their JSON. */
export function encodeColumn<Value>(facts: readonly Value[]): Column<NonNullable<Value>> {
  const numbers = new Map<string, number>()
  const values: NonNullable<Value>[] = []
  const of = facts.map((value) => {
    if (value === undefined || value === null) return 0
    const key = JSON.stringify(value)
    const number = numbers.get(key) ?? values.push(value)
    numbers.set(key, number)
    return number
  })
  return { values, of: encodeNumbers(of) }
}

/**
 * Opens the column of so many documents.
 * @returns the fact of a document.
 * @throws IndexError where there are more or fewer.
 */
export function openColumn<Value>({ values, of }: Column<Value>, size: number): (docId: number) => Value | undefined {
  const numbers = decodeNumbers(of)
  if (numbers.length !== size) throw new IndexError('has cards that are not whole')
  return (docId) => values[(numbers[docId] ?? 0) - 1]
}
