import { BASE_NAME } from '../../domain/base-name.ts'
import { isFields } from '../../../sanity-studio/model/rules/fields.ts'
import { isInActNow } from '../../../sanity-studio/model/translation-units/in-act-now.ts'
import { lossOf, stopsBuild } from '../../../sanity-studio/model/translation-units/losses.ts'
import { compareUnits, type TranslatedUnit } from '../../../sanity-studio/model/translation-units/state.ts'
import { unitsOf } from '../../../sanity-studio/model/translation-units/units.ts'
import { isRecord } from '../../domain/is-record.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { memoizeByPair } from '../../domain/memoize.ts'
import { slipOf, type Slip } from '../translations/text-slips.ts'
import type { ContentCheck, Violation } from './check.ts'
import type { ContentNode } from './document-tree.ts'

/** The path of a node as translations name it: by the keys of members of lists. */
function unitPathOf(node: ContentNode): string {
  const steps: string[] = []
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const key = isRecord(at.value) ? at.value['_key'] : undefined
    steps.push(typeof key === 'string' ? key : String(at.segment))
  }
  return steps.reverse().join('.')
}

/**
 * The advice where the original has changed since a text was translated. It stops no build: whoever corrects a number in English
 * cannot correct it in seven languages at once, and no reader is misled meanwhile.
 */
function fixLater(type: string): string {
  return isInActNow(type)
    ? `The original has changed since. Translate it again; until then readers get it in ${BASE_NAME}.`
    : `The original has changed since. Translate it again; until then readers are told that the ${BASE_NAME} has changed.`
}

function toViolation({ what, fix }: Pick<Slip, 'what' | 'fix'>, stops: boolean): Violation {
  return stops ? { what, fix } : { level: 'warning', what, fix }
}

/** What a translated text has against it: its words, whatever the original says, or what was lost of that. */
function violationOf(unit: TranslatedUnit, document: ContentDocument): Violation | undefined {
  const { text, translation, state } = unit
  const slip = translation === '' ? undefined : slipOf(translation, String(document['language']), text)
  const loss = lossOf(unit)
  if (slip !== undefined && (slip.isSure || loss?.isSure !== true)) return toViolation(slip, slip.isSure)
  if (loss === undefined) return undefined
  if (state === 'changed') return toViolation({ ...loss, fix: fixLater(document._type) }, false)
  // What may be right, as “No cuelgues” for “Stay on the line”, the Studio says while somebody translates.
  return loss.isSure ? toViolation(loss, stopsBuild(unit, document)) : undefined
}

/** What the texts of a translation have against them, by their paths. */
const violationsIn = memoizeByPair(
  (original: ContentDocument, translation: ContentDocument) =>
    new Map(compareUnits(original, translation).map((unit) => [unit.path, violationOf(unit, translation)] as const)),
)

/**
 * Finds translated texts in which a number, a “not” or a name of the original was lost or changed, and those whose words are wrong by
 * themselves: turned round, of another language, not of the glossary. What surely misleads is said before what may.
 */
export const checkTranslatedTexts: ContentCheck = {
  name: 'translated-texts',
  ask(node) {
    const { document, parent } = node
    const reference = document['translationOf']
    if (parent === undefined || !isFields(reference) || typeof reference['_ref'] !== 'string') return undefined
    const path = unitPathOf(node)
    return unitsOf(document).some((unit) => unit.path === path) ? [reference['_ref'], path] : undefined
  },
  prepare({ byId }) {
    return ([id = '', path = ''], document) => {
      const original = byId.get(id)
      return original && violationsIn(original, document).get(path)
    }
  },
}
