import { type Fields, filledText, isFields } from './fields.ts'

/** What a second reader says about one field of a draft, or about one paragraph of a rich text. */
export interface ReviewRemark {
  readonly key: string
  /** The name of the field. */
  readonly field: string
  /** The key of the paragraph in that field; undefined where the remark is about all of it. */
  readonly paragraph: string | undefined
  /** The paragraph as it was when the remark was written. */
  readonly quote: string | undefined
  readonly text: string
  readonly isDone: boolean
}

function toRemark(value: unknown): ReviewRemark | undefined {
  if (!isFields(value)) return undefined
  const [key, field, text] = [filledText(value['_key']), filledText(value['field']), filledText(value['text'])]
  if (key === undefined || field === undefined || text === undefined) return undefined
  const { paragraph, quote, done } = value
  return { key, field, paragraph: filledText(paragraph), quote: filledText(quote), text, isDone: done === true }
}

/** The remarks that a review document holds. */
export function remarksOf(review: Fields | undefined): readonly ReviewRemark[] {
  const stored = review?.['remarks']
  return Array.isArray(stored) ? stored.flatMap((value: unknown) => toRemark(value) ?? []) : []
}

/** The remarks that the author has not marked as done. */
export function openRemarksOf(review: Fields | undefined): readonly ReviewRemark[] {
  return remarksOf(review).filter(({ isDone }) => !isDone)
}
