import { BASE_NAME } from '../../../src/domain/base-name.ts'
import { compareNumbers } from '../../model/rules/units/numbers.ts'
import { missingTags, unknownTags } from '../../model/rules/units/unit-text.ts'
import type { TranslationUnit } from '../../model/translation-units/units.ts'

/** Why words cannot take the place of a unit's: a link or blank was lost; undefined where they can. Nothing written is fine. */
export function whyNotWrite(unit: TranslationUnit, text: string): string | undefined {
  if (text === '') return undefined
  const [lost] = missingTags(text, unit.tags)
  if (lost !== undefined) {
    const shape = lost.isEmpty ? `<${lost.number}/>` : `<${lost.number}>…</${lost.number}>`
    return `Not saved: ${shape} has to be in the text once, as on the ${BASE_NAME} side.`
  }
  const [unknown] = unknownTags(text, unit.tags)
  return unknown === undefined ? undefined : `Not saved: the ${BASE_NAME} text has no ${unknown}. Take it away.`
}

/** What is wrong with the numbers of a translation; undefined where they are those of the English text. */
export function wrongNumbers(unit: TranslationUnit, text: string): string | undefined {
  const difference = text === '' ? undefined : compareNumbers(unit.text, text)
  if (difference === undefined) return undefined
  const lost = difference.lost.length === 0 ? '' : ` ${difference.lost.join(', ')} is missing.`
  const added = difference.added.length === 0 ? '' : ` ${difference.added.join(', ')} is not in the ${BASE_NAME} text.`
  return `Check the numbers:${lost}${added}`
}
