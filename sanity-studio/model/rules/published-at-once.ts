import type { Fields } from './fields.ts'
import { noticeIdOf } from './review-id.ts'
import { contentOf, type Stored, type StoredChange } from './stored.ts'

/** What “Checked today, nothing to change” writes: no word that a reader acts on. */
const CHECK_FIELDS: ReadonlySet<string> = new Set(['lastReviewed', 'lastReviewedHow'])

/** What “Correct the number” writes into a helpline. */
const NUMBER_FIELDS: ReadonlySet<string> = new Set(['phone', 'dial', 'sources'])

function without(document: Stored, fields: ReadonlySet<string>): string {
  const { _id, _type, _rev } = document
  const rest: Fields = Object.fromEntries(Object.entries(document).filter(([name]) => !fields.has(name)))
  return contentOf({ ...rest, _id, _type, _rev })
}

function changesOnly({ before, after }: StoredChange, fields: ReadonlySet<string>): boolean {
  return before !== undefined && after !== undefined && without(before, fields) === without(after, fields)
}

/** The content of a text with a mark in place of a number, whether the old or the new one. */
function withoutNumbers(document: Stored, numbers: readonly string[]): string {
  return numbers.reduce(
    (text, number) => text.replaceAll(JSON.stringify(number).slice(1, -1), '☎'),
    contentOf(document),
  )
}

function numbersOf(document: Stored | undefined): readonly string[] {
  return ['phone', 'dial'].flatMap((field) => {
    const value = document?.[field]
    return typeof value === 'string' && value !== '' ? [value] : []
  })
}

/** Whether numbers are no sentences: digits, names in capital letters such as SMS, and what was said before (“999 or 101”). */
function areNumbers(numbers: readonly string[], before: readonly string[]): boolean {
  const known = new Set(before.flatMap((text) => text.split(' ')))
  return numbers.every(
    (text) => text.length <= 30 && text.split(' ').every((word) => known.has(word) || !/[\p{Ll}\p{Lo}]{2}/u.test(word)),
  )
}

/** The helpline whose number a transaction changes with a notice to a second reader; undefined where it changes none. */
function helplineWithNotice(changes: readonly StoredChange[]): StoredChange | undefined {
  const written = new Set(changes.filter(({ after }) => after !== undefined).map(({ documentId }) => documentId))
  return changes.find(
    (change) =>
      change.after?._type === 'helpline' &&
      written.has(noticeIdOf(change.documentId)) &&
      areNumbers(numbersOf(change.after), numbersOf(change.before)) &&
      changesOnly(change, NUMBER_FIELDS),
  )
}

/**
 * Whether a change is one of the two that are published without a second reader: that a document was checked and nothing
 * was to change; and the wrong number of a helpline, with a notice that asks a second reader afterwards, in the helpline
 * and in the texts that dial it.
 * @param changes all of its transaction.
 */
export function isPublishedAtOnce(change: StoredChange, changes: readonly StoredChange[]): boolean {
  if (changesOnly(change, CHECK_FIELDS)) return true
  const helpline = helplineWithNotice(changes)
  if (helpline === undefined) return false
  if (helpline === change) return true
  const numbers = [...numbersOf(helpline.before), ...numbersOf(helpline.after)].sort((a, b) => b.length - a.length)
  const { before, after } = change
  return (
    before !== undefined && after !== undefined && withoutNumbers(before, numbers) === withoutNumbers(after, numbers)
  )
}
