import type { ValidationContext } from '@sanity/types'

import { checkDialledNumber, dialsNumber } from '../../rules/dialled-number.ts'
import { sentenceOf } from '../../rules/remark.ts'

type Asked = Pick<ValidationContext, 'environment' | 'getClient'>

const PUBLISHED_NUMBERS = '*[_type == "helpline" && defined(dial)].dial'

async function askForHelplines(address: string, { getClient }: Asked): Promise<true | string> {
  const client = getClient({ apiVersion: '2025-02-19' })
  const numbers: unknown = await client.fetch(PUBLISHED_NUMBERS, {}, { perspective: 'published' })
  const found = checkDialledNumber(address, new Set<unknown>(Array.isArray(numbers) ? numbers : []))
  return found === undefined || sentenceOf(found)
}

/**
 * Requires of a telephone link that it dials a published helpline; only in a form, which has to ask for the numbers. The
 * build has all documents at hand (checkDialledNumbers in src/tools/check).
 */
export function checkHelplineDialled(href: unknown, context: Asked): true | Promise<true | string> {
  return context.environment === 'studio' && dialsNumber(href) ? askForHelplines(href, context) : true
}
