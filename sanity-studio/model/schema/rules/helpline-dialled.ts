import type { ValidationContext, ValidationError } from '@sanity/types'

import { checkDialledNumber, dialsNumber } from '../../rules/dialled-number.ts'
import { fieldsIn, type Fields } from '../../rules/fields.ts'
import { dialledInTexts, knownNumbers, PUBLISHED_NUMBERS, remarkUnknownNumbers } from '../../rules/known-numbers.ts'
import { passagesOf } from '../../rules/passages.ts'
import { sentenceOf } from '../../rules/remark.ts'

type Asked = Pick<ValidationContext, 'environment' | 'getClient'>

async function askForHelplines(getClient: Asked['getClient']): Promise<readonly Fields[]> {
  const client = getClient({ apiVersion: '2025-02-19' })
  return fieldsIn(await client.fetch<unknown>(PUBLISHED_NUMBERS, {}, { perspective: 'published' }))
}

async function checkAddress(address: string, { getClient }: Asked): Promise<true | string> {
  const helplines = await askForHelplines(getClient)
  const found = checkDialledNumber(address, new Set(helplines.map(({ dial }) => dial)))
  return found === undefined || sentenceOf(found)
}

/**
 * Requires of a telephone link that it dials a published helpline; only in a form, which has to ask for the numbers. The
 * build has all documents at hand (checkDialledNumbers in src/tools/check).
 */
export function checkHelplineDialled(href: unknown, context: Asked): true | Promise<true | string> {
  return context.environment === 'studio' && dialsNumber(href) ? checkAddress(href, context) : true
}

/** The same for numbers that a text prints (checkPrintedNumbers in src/tools/check), each at its paragraph or field. */
export async function checkNumbersInTexts(
  document: Fields | undefined,
  { environment, getClient }: Asked,
): Promise<true | ValidationError[]> {
  if (environment !== 'studio' || document === undefined) return true
  const passages = passagesOf(document)
  // Most texts print no number, so that nothing is to be asked.
  if (dialledInTexts(document, passages).length === 0) return true
  const remarks = remarkUnknownNumbers(document, passages, knownNumbers(await askForHelplines(getClient)))
  return remarks.length === 0 || remarks.map((remark) => ({ message: sentenceOf(remark), path: [...remark.path] }))
}
