import { isImageSchemaType } from '@sanity/types'

import type { Check } from '../check.ts'
import { isRecord } from '../json.ts'

/** Images whose description is missing or blank. */
export const checkPictures: Check =
  () =>
  ({ segment, value, parent }) => {
    if (segment !== 'alt' || !isImageSchemaType(parent?.type) || !isRecord(parent?.value)) return undefined
    if (typeof value === 'string' && value.trim() !== '') return undefined
    return {
      what: 'The picture has no description.',
      fix: 'Say what can be seen, for people who cannot see it.',
    }
  }
