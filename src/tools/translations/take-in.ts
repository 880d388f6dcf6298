import { BASE_NAME } from '../../domain/base-name.ts'
import { mustDiffer } from '../../../sanity-studio/model/rules/translated.ts'
import { fingerprint } from '../../../sanity-studio/model/rules/units/fingerprint.ts'
import { compareNumbers } from '../../../sanity-studio/model/rules/units/numbers.ts'
import { compareUnits, type TranslatedUnit } from '../../../sanity-studio/model/translation-units/state.ts'
import {
  beginTranslation,
  translationId,
  updateTranslation,
} from '../../../sanity-studio/model/translation-units/update.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { checkPlaceholders, toSegments, toText } from './segments.ts'
import { pairDocuments, type TranslationPair } from './translation-files.ts'
import type { ReturnedFile, ReturnedUnit } from './xliff.ts'

/** A text that was not taken in. */
export interface Refusal {
  readonly documentId: string
  readonly path: string
  readonly what: string
  readonly fix: string
}

/** The changes that a file makes. */
export interface TakenIn {
  /** The drafts to write, each under the id of a draft. */
  readonly drafts: readonly ContentDocument[]
  /** How many texts are new or confirmed. */
  readonly texts: number
  readonly refusals: readonly Refusal[]
}

/** The outcome for a returned text: its words, a confirmation, a reason against it, or nothing. */
type Outcome = { readonly text: string } | 'confirmed' | 'unchanged' | { readonly what: string; readonly fix: string }

/** @param type of the document; undefined for a message. */
export function checkReturned(
  returned: ReturnedUnit,
  unit: Pick<TranslatedUnit, 'path' | 'text' | 'value' | 'state' | 'translation'>,
  type: string | undefined,
): Outcome {
  if (returned.target === undefined) return 'unchanged'
  if (returned.hash !== fingerprint(unit.value)) {
    return { what: 'The original has changed since the export.', fix: 'Export again and translate the current text.' }
  }
  const original = toSegments(unit.text)
  const problem = checkPlaceholders(original, returned.target)
  if (problem !== undefined) return problem
  const text = toText(returned.target, original)
  if (text === unit.text && mustDiffer(type, unit.path, text)) {
    return { what: `It is still the ${BASE_NAME} text.`, fix: 'Translate it, or leave it empty.' }
  }
  const numbers = compareNumbers(unit.text, text)
  if (numbers !== undefined) {
    const said = [
      ...numbers.lost.map((one) => `${one} is missing`),
      ...numbers.added.map((one) => `${one} is not in the original`),
    ]
    return {
      what: `A number changed: ${said.join(', ')}.`,
      fix: 'Use the placeholders for numbers, and write no other.',
    }
  }
  // Numbers of the translation may be written in another way, such as ٩٩٩.
  if (text !== toText(toSegments(unit.translation, original), original)) return { text }
  return returned.isConfirmed && unit.state !== 'good' ? 'confirmed' : 'unchanged'
}

function takeInDocument(
  pair: TranslationPair,
  units: readonly ReturnedUnit[],
  language: string,
  isMachine: boolean,
  now: string,
) {
  const { original, translation } = pair
  const before = translation ?? beginTranslation(original, language)
  const known = new Map(compareUnits(original, before).map((unit) => [unit.path, unit]))
  const texts = new Map<string, string>()
  const confirmed = new Set<string>()
  const refusals: Refusal[] = []
  for (const returned of units) {
    const { documentId, path } = returned
    const unit = known.get(path)
    // A text that is gone and that nobody has translated loses nothing.
    if (unit === undefined && returned.target === undefined) continue
    const outcome =
      unit === undefined
        ? { what: 'The original has no such text.', fix: 'It may have been taken away since: export again.' }
        : checkReturned(returned, unit, original._type)
    if (outcome === 'confirmed') confirmed.add(path)
    else if (outcome !== 'unchanged') {
      if ('text' in outcome) texts.set(path, outcome.text)
      else refusals.push({ documentId, path, ...outcome })
    }
  }
  const count = texts.size + confirmed.size
  const id = translation?._id.replace(/^drafts\./, '') ?? translationId(original._id, language)
  const fields = updateTranslation(original, before, { texts, confirmed, isMachine }, now)
  const own = Object.entries(translation ?? {}).filter(([name]) => name.startsWith('_'))
  const draft = { ...Object.fromEntries(own), ...fields, _id: `drafts.${id}`, _type: original._type }
  return { drafts: count === 0 ? [] : [draft], texts: count, refusals }
}

/**
 * Compares a returned file with the content of now, and works out the drafts that it makes. Nothing else changes: a text
 * that is refused stays as it was, and an empty or unchanged one too.
 * @param documents all of the content, with drafts.
 * @param isMachine whether the texts were made by a machine.
 * @param now ISO time.
 */
export function takeIn(
  documents: readonly ContentDocument[],
  file: ReturnedFile,
  isMachine: boolean,
  now: string,
): TakenIn {
  const pairs = new Map(pairDocuments(documents, file.language).map((pair) => [pair.original._id, pair]))
  const byDocument = Map.groupBy(file.units, ({ documentId }) => documentId)
  const results = [...byDocument].map(([documentId, units]): TakenIn => {
    const pair = pairs.get(documentId)
    if (pair !== undefined) return takeInDocument(pair, units, file.language, isMachine, now)
    const what = `There is no such published ${BASE_NAME} document.`
    const refusals = units
      .filter(({ target }) => target !== undefined)
      .map(({ path }) => ({ documentId, path, what, fix: 'Publish it, or take it out of the file.' }))
    return { drafts: [], texts: 0, refusals }
  })
  return {
    drafts: results.flatMap(({ drafts }) => drafts),
    texts: results.reduce((sum, { texts }) => sum + texts, 0),
    refusals: results.flatMap(({ refusals }) => refusals),
  }
}
