import { isFields } from '../rules/fields.ts'
import { schemaTypes } from '../schema/index.ts'

/** What a translation does with a value, by its type in the schema. */
export type Shape = Unit | Same | Own | ObjectShape | ListShape

/** A text that is translated: of one line, of several lines, a list of lines, or a paragraph of rich text. */
interface Unit {
  readonly kind: 'unit'
  readonly title: string
  readonly form: UnitForm
}

export type UnitForm = 'line' | 'text' | 'lines' | 'paragraph'

/** Taken from the original. */
interface Same {
  readonly kind: 'same'
  readonly title: string
}

/** Each language has its own. */
interface Own {
  readonly kind: 'own'
  readonly title: string
}

interface ObjectShape {
  readonly kind: 'object'
  readonly title: string
  readonly fields: ReadonlyMap<string, Shape>
}

export interface ListShape {
  readonly kind: 'list'
  readonly title: string
  /** Whether it is a rich text, with paragraphs among its members. */
  readonly isText: boolean
  /** By the `_type` of a member. */
  readonly members: ReadonlyMap<string, Shape>
}

/** The parts of a definition of the schema that are read here. */
interface Definition {
  readonly type: string
  readonly name?: string
  readonly title?: string | undefined
  readonly options?: unknown
  readonly fields?: readonly Definition[]
  readonly of?: readonly unknown[]
}

function isDefinition(value: unknown): value is Definition {
  return isFields(value) && typeof value['type'] === 'string'
}

const definitions: ReadonlyMap<string, Definition> = new Map(
  schemaTypes.filter(isDefinition).map((definition) => [definition.name ?? '', definition]),
)

function optionOf({ options }: Definition, name: string): unknown {
  return isFields(options) ? options[name] : undefined
}

/** “Step” for a member that is called `step` and has no title. */
function nameOf({ title, name, type }: Definition): string {
  const words = title ?? name ?? type
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function isUseful(shape: Shape): boolean {
  if (shape.kind === 'object') return [...shape.fields.values()].some(isUseful)
  return shape.kind === 'list' ? [...shape.members.values()].some(isUseful) : shape.kind === 'unit'
}

/** A shape without anything to translate in it is the same in every language. */
function orSame(shape: ObjectShape | ListShape): Shape {
  return isUseful(shape) ? shape : { kind: 'same', title: shape.title }
}

function listShape(definition: Definition): Shape {
  const title = nameOf(definition)
  const members = (definition.of ?? []).filter(isDefinition)
  if (members.every(({ type }) => type === 'string' || type === 'text')) return { kind: 'unit', title, form: 'lines' }
  return orSame({
    kind: 'list',
    title,
    isText: members.some(({ type }) => type === 'block'),
    members: new Map(members.map((member) => [member.name ?? member.type, shapeOf(member)])),
  })
}

function objectShape(definition: Definition): ObjectShape {
  const fields = (definition.fields ?? []).map((field): [string, Shape] => [field.name ?? '', shapeOf(field)])
  return { kind: 'object', title: nameOf(definition), fields: new Map(fields) }
}

/** The shape of a field, a member or a type of the schema. */
function shapeOf(definition: Definition): Shape {
  const named = definitions.get(definition.type)
  const title = nameOf(named === undefined ? definition : { ...definition, title: definition.title ?? named.title })
  const option = optionOf(definition, 'translation') ?? (named && optionOf(named, 'translation'))
  if (option === 'same' || option === 'own') return { kind: option, title }
  if (named !== undefined) return { ...shapeOf(named), title }
  if (Array.isArray(optionOf(definition, 'list'))) return { kind: 'same', title }
  if (definition.type === 'string') return { kind: 'unit', title, form: 'line' }
  if (definition.type === 'text') return { kind: 'unit', title, form: 'text' }
  if (definition.type === 'block') return { kind: 'unit', title: 'Paragraph', form: 'paragraph' }
  if (definition.type === 'array') return listShape(definition)
  if (['object', 'document', 'image', 'file'].includes(definition.type)) return orSame(objectShape(definition))
  return { kind: 'same', title }
}

/**
 * The types of documents that are translated: those that can name their original, each with its fields. Derived from
 * the schema and its option `translation`, so a new field is translated without being named anywhere else.
 */
export const DOCUMENT_SHAPES: ReadonlyMap<string, ReadonlyMap<string, Shape>> = new Map(
  [...definitions]
    .filter(([, { fields = [] }]) => fields.some(({ name }) => name === 'translationOf'))
    .map(([name, definition]) => [name, objectShape(definition).fields]),
)
