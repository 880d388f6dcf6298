import type { Reason } from './may-publish.ts'
import { countOf } from './phrases.ts'

/**
 * What is said above a form of the reasons: one line, and the list to which it opens, empty where the line says all. What is done
 * elsewhere, such as reading, is last in the list.
 */
export function whatIsLeft(reasons: readonly Reason[]): {
  readonly headline: string
  readonly list: readonly Reason[]
} {
  if (reasons.some(({ path }) => path !== undefined)) {
    return { headline: `${countOf(reasons.length, 'thing')} before this can be published`, list: reasons }
  }
  const [demand] = reasons
  return { headline: demand?.sentence ?? 'This can be published.', list: [] }
}

/**
 * What stands in the way of a draft within it, one sentence: a change of it ends an approval. Undefined where only a reader is
 * missing, or other documents, which are published without a change of this one.
 */
export function whyUnfinished(reasons: readonly Reason[]): string | undefined {
  const [first] = reasons.filter(({ path, unpublished }) => path !== undefined && unpublished === undefined)
  return first === undefined
    ? undefined
    : `It cannot be published yet, and a change after an approval needs another one. First: ${first.sentence}`
}
