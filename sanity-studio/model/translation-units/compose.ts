import { type Fields, fieldsIn, isFields } from '../rules/fields.ts'
import type { UnitPath } from '../rules/units/unit-path.ts'
import { isParagraph, missingTags, readUnit, unknownTags, writeUnit, type UnitValue } from '../rules/units/unit-text.ts'
import { DOCUMENT_SHAPES, type ListShape, type Shape } from './shape.ts'
import { memberShape } from './units.ts'

/** What a translation is composed of besides its original. */
interface Words {
  /** New words, by the paths of their units. */
  readonly texts: ReadonlyMap<UnitPath, string>
  /** The paths of the units that were made from the original: what is gone there is taken away here. */
  readonly made: ReadonlySet<UnitPath>
}

function nothing(isText: boolean, original: UnitValue): UnitValue | undefined {
  return isText ? writeUnit('', original) : undefined
}

function composeUnit(original: unknown, before: unknown, path: readonly string[], { texts }: Words): unknown {
  const theirs = readUnit(original)
  if (theirs === undefined) return undefined
  if (!(typeof original === 'string' || Array.isArray(original) || isFields(original))) return undefined
  const value: UnitValue = Array.isArray(original) ? original.filter((line) => typeof line === 'string') : original
  const text = texts.get(path.join('.'))
  if (text !== undefined) return text === '' ? nothing(isParagraph(value), value) : writeUnit(text, value)
  const ours = readUnit(before, theirs.tags)
  if (ours === undefined) return nothing(isParagraph(value), value)
  const isWhole = missingTags(ours.text, theirs.tags).length === 0 && unknownTags(ours.text, theirs.tags).length === 0
  if (isParagraph(value) && !isWhole && isFields(before)) {
    return { ...value, children: before['children'], markDefs: before['markDefs'] }
  }
  return isParagraph(value) ? writeUnit(ours.text, value) : before
}

function keyOf(member: Fields): string {
  return typeof member['_key'] === 'string' ? member['_key'] : ''
}

/** Whether a member of a translation was written by its translator, and has never been in the original. */
function isAdded(path: string, made: ReadonlySet<UnitPath>): boolean {
  return ![...made].some((unit) => unit === path || unit.startsWith(`${path}.`))
}

function composeMembers(shape: ListShape, original: unknown, before: unknown, path: readonly string[], words: Words) {
  const theirs = fieldsIn(original)
  const ours = fieldsIn(before)
  const byKey = new Map(ours.map((member) => [keyOf(member), member]))
  const keys = new Set(theirs.map(keyOf))
  const list = theirs.flatMap((member): readonly unknown[] => {
    const memberOf = memberShape(shape, member)
    const isBlank = memberOf?.kind === 'unit' && readUnit(member) === undefined
    if (memberOf === undefined || isBlank) return []
    return [compose(memberOf, member, byKey.get(keyOf(member)), [...path, keyOf(member)], words)]
  })
  ours.forEach((member, index) => {
    const isOwn = shape.isText && isParagraph(member) && readUnit(member) !== undefined
    if (!isOwn || keys.has(keyOf(member)) || !isAdded([...path, keyOf(member)].join('.'), words.made)) return
    const before = ours
      .slice(0, index)
      .map(keyOf)
      .findLast((key) => keys.has(key))
    const place = list.findLastIndex((one) => isFields(one) && keyOf(one) === before)
    list.splice(place + 1, 0, member)
  })
  return list
}

function composeFields(
  fields: ReadonlyMap<string, Shape>,
  original: Fields,
  before: unknown,
  path: readonly string[],
  words: Words,
) {
  const ours = isFields(before) ? before : {}
  const kept = Object.entries(original).filter(([name]) => !fields.has(name))
  const composed = [...fields].map(
    ([name, shape]) => [name, compose(shape, original[name], ours[name], [...path, name], words)] as const,
  )
  return Object.fromEntries([...kept, ...composed].filter(([, value]) => value !== undefined))
}

function compose(shape: Shape, original: unknown, before: unknown, path: readonly string[], words: Words): unknown {
  if (shape.kind === 'own') return before
  if (shape.kind === 'same') return original ?? undefined
  if (original === undefined || original === null) return undefined
  if (shape.kind === 'unit') return composeUnit(original, before, path, words)
  if (shape.kind === 'list') return composeMembers(shape, original, before, path, words)
  return isFields(original) ? composeFields(shape.fields, original, before, path, words) : undefined
}

/**
 * The fields of a translation: structure, references, numbers and days of the original; its words from `texts` and else
 * from the translation as it was. A unit without words is left out, or is an empty paragraph in its place.
 * @param before the translation as it was; without it nothing is written yet.
 * @param texts new words by the paths of units, each with the tags of its original; an empty one takes the words away.
 * @returns the fields of the content model, without Sanity's own (`_id`, `_rev` …).
 */
export function composeTranslation(
  original: Fields,
  before: Fields | undefined,
  texts: ReadonlyMap<UnitPath, string>,
): Fields {
  const { _type } = original
  const fields = typeof _type === 'string' ? DOCUMENT_SHAPES.get(_type) : undefined
  const entries = fieldsIn(before?.['madeFrom']).map(({ unit }) => String(unit))
  const composed = composeFields(fields ?? new Map(), original, before, [], { texts, made: new Set(entries) })
  return Object.fromEntries(Object.entries(composed).filter(([name]) => !name.startsWith('_')))
}
