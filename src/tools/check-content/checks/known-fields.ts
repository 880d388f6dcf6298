import type { Check } from '../check.ts'
import { quoted } from '../wording.ts'

/** Fields that the schema does not have: misspelt, or left over from an older schema. Nobody would ever see them. */
export const checkKnownFields: Check =
  () =>
  ({ type, parent, segment }) => {
    if (type !== undefined || parent?.type?.jsonType !== 'object') return undefined
    return {
      what: `The type “${parent.type.name}” has no field ${quoted(segment)}.`,
      fix: 'Correct its name, or remove it.',
    }
  }
