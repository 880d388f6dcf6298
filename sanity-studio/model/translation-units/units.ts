import { memoizeByObject } from '../../../src/domain/memoize.ts'
import { isFields, type Fields } from '../rules/fields.ts'
import type { UnitPath } from '../rules/units/unit-path.ts'
import { isParagraph, readUnit, type UnitText, type UnitValue } from '../rules/units/unit-text.ts'
import { DOCUMENT_SHAPES, type ListShape, type Shape, type UnitForm } from './shape.ts'

/** A text of an original that is translated by itself. */
export interface TranslationUnit extends UnitText {
  readonly path: UnitPath
  /** Where it is, for people: “Summary”, “Numbered steps · Step 2”. */
  readonly label: string
  readonly form: UnitForm
  readonly value: UnitValue
}

/** A part of a text that needs no translator, since it comes from data: the card of a helpline, a list of signs. */
export interface LockedPart {
  readonly path: UnitPath
  readonly label: string
  readonly value: Fields
}

export type Part = TranslationUnit | LockedPart

/** Whether a part of a document is to be translated. */
export function isUnit(part: Part): part is TranslationUnit {
  return 'form' in part
}

interface Place {
  readonly path: readonly string[]
  readonly labels: readonly string[]
}

const STYLES: Readonly<Record<string, string>> = { h2: 'Heading', h3: 'Small heading' }
const LISTS: Readonly<Record<string, string>> = { bullet: 'Bullet point', number: 'Numbered point' }

function paragraphName(block: Fields): string {
  const { style, listItem } = block
  if (typeof listItem === 'string') return LISTS[listItem] ?? 'Paragraph'
  return (typeof style === 'string' ? STYLES[style] : undefined) ?? 'Paragraph'
}

/** The shape of a member of a list; where there is only one kind of members, also of one without a type. */
export function memberShape({ members }: ListShape, member: Fields): Shape | undefined {
  const { _type } = member
  return (
    members.get(typeof _type === 'string' ? _type : '') ?? (members.size === 1 ? [...members.values()][0] : undefined)
  )
}

function isUnitValue(value: unknown): value is UnitValue {
  return (
    typeof value === 'string' ||
    isParagraph(value) ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string'))
  )
}

function collectUnit(shape: Shape & { kind: 'unit' }, value: unknown, { path, labels }: Place, found: Part[]): void {
  const text = readUnit(value)
  if (text === undefined || !isUnitValue(value)) return
  const name = isParagraph(value) ? paragraphName(value) : shape.title
  found.push({ ...text, path: path.join('.'), label: [...labels, name].join(' · '), form: shape.form, value })
}

function collectMembers(shape: ListShape, list: readonly unknown[], { path, labels }: Place, found: Part[]): void {
  let count = 0
  for (const member of list.filter(isFields)) {
    const memberOf = memberShape(shape, member)
    const key = member['_key']
    if (memberOf === undefined || typeof key !== 'string') continue
    count += 1
    const here = [...path, key]
    if (memberOf.kind === 'unit') collectUnit(memberOf, member, { path: here, labels }, found)
    else if (memberOf.kind === 'same') {
      if (shape.isText) found.push({ path: here.join('.'), label: memberOf.title, value: member })
    } else {
      const name = shape.isText ? memberOf.title : `${memberOf.title} ${count}`
      collect(memberOf, member, { path: here, labels: [...labels, name] }, found)
    }
  }
}

function collect(shape: Shape, value: unknown, place: Place, found: Part[]): void {
  if (shape.kind === 'unit') collectUnit(shape, value, place, found)
  else if (shape.kind === 'list' && Array.isArray(value)) collectMembers(shape, value, place, found)
  else if (shape.kind === 'object' && isFields(value)) collectFields(shape.fields, value, place, found)
}

function collectFields(
  fields: ReadonlyMap<string, Shape>,
  value: Fields,
  { path, labels }: Place,
  found: Part[],
): void {
  for (const [name, shape] of fields) {
    const inside = shape.kind === 'object' ? [...labels, shape.title] : labels
    collect(shape, value[name], { path: [...path, name], labels: inside }, found)
  }
}

/** The parts of an original in the order of its form: what is translated, and what comes from data between it. */
export function partsOf(original: Fields): readonly Part[] {
  const { _type } = original
  const fields = typeof _type === 'string' ? DOCUMENT_SHAPES.get(_type) : undefined
  const found: Part[] = []
  if (fields !== undefined) collectFields(fields, original, { path: [], labels: [] }, found)
  return found
}

/** The units of an original. Kept for as long as the document, which nobody may change. */
export const unitsOf = memoizeByObject((original: Fields): readonly TranslationUnit[] =>
  partsOf(original).filter(isUnit),
)
