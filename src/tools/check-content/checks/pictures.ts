import { isImageSchemaType } from '@sanity/types'

import type { Check } from '../check.ts'
import { isRecord } from '../json.ts'

/** Pictures that were begun and have no image, and images without a description. */
export const checkPictures: Check =
  () =>
  ({ segment, value, parent }) => {
    if (!isImageSchemaType(parent?.type) || !isRecord(parent?.value)) return undefined
    if (segment === 'asset' && value === undefined) {
      return { what: 'No image was chosen.', mend: 'Choose one, or take the picture away.' }
    }
    if (segment !== 'alt' || (typeof value === 'string' && value.trim() !== '')) return undefined
    return {
      what: 'The picture has no description.',
      mend: 'Say what can be seen, for people who cannot see it.',
    }
  }
