import { schemaTypes } from '../../sanity-studio/model/schema/index.ts'
import { isRecord } from '../domain/is-record.ts'

/** The type of a field of the data, as the content model says it. */
export type Value =
  | { readonly kind: 'text'; readonly oneOf?: readonly string[]; readonly format?: 'date' }
  | { readonly kind: 'number' | 'yes-no' | 'address-part' }
  | { readonly kind: 'reference' }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly of: Value }

/** A field of the data: one of the content model. */
export interface Field {
  readonly name: string
  readonly title: string
  readonly description: string
  /** Whether every published document has it. */
  readonly isRequired: boolean
  /** Whether each language may have its own text. */
  readonly isTranslated: boolean
  readonly value: Value
}

/**
 * Fields for the work of editors or the order of lists. The weight of a sign is in no data, because readers would take it for a
 * score; words that people type were written for the search, and never to be read.
 */
const NOT_PUBLIC = [
  'weight',
  'order',
  'layTerms',
  'confidence',
  'publishedAlone',
  'language',
  'translationOf',
  'translationStatus',
  'checkedBy',
  'checkedOn',
  'madeFrom',
  'wordingOnly',
  'doNotSay',
  'mayNotAppear',
]

/** The objects that are facts. All others are parts of a text or of a picture, for which a record has the address of its page. */
const FACTS = ['source', 'duty', 'sizeTest', 'datedStatement']

type Definition = Readonly<Record<string, unknown>>

const definitions: ReadonlyMap<string, Definition> = new Map(
  schemaTypes.map((definition): [string, Definition] => [definition.name, { ...definition }]),
)

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function listIn(value: unknown, name: string): readonly Definition[] {
  const list: unknown = isRecord(value) ? value[name] : undefined
  return Array.isArray(list) ? list.filter(isRecord) : []
}

/** Asks the rules of a field whether they require a value: the rule notes what is called, and answers itself. */
function isRequired({ validation }: Definition): boolean {
  if (typeof validation !== 'function') return false
  let required = false
  const rule: unknown = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'required') required = true
        return () => rule
      },
    },
  )
  Reflect.apply(validation, undefined, [rule])
  return required
}

function optionOf({ options, type }: Definition, name: string): unknown {
  const own: unknown = isRecord(options) ? options[name] : undefined
  const named = definitions.get(textOf(type))?.['options']
  return own ?? (isRecord(named) ? named[name] : undefined)
}

function wordsOf(definition: Definition): readonly string[] | undefined {
  const list = optionOf(definition, 'list')
  return Array.isArray(list) ? list.filter((word) => typeof word === 'string') : undefined
}

function listOf(definition: Definition): Value | undefined {
  const [member, ...others] = listIn(definition, 'of')
  if (member === undefined || others.length > 0) return undefined
  const oneOf = wordsOf(definition)
  const of = oneOf === undefined ? valueOf(member) : { kind: 'text' as const, oneOf }
  return of && { kind: 'list', of }
}

/** What a definition of the content model holds; undefined for what is not in the data. */
function valueOf(definition: Definition): Value | undefined {
  const type = textOf(definition['type'])
  const oneOf = wordsOf(definition)
  if (type === 'array') return listOf(definition)
  if (type === 'string' || type === 'text') return { kind: 'text', ...(oneOf && { oneOf }) }
  if (type === 'date') return { kind: 'text', format: 'date' }
  if (type === 'number') return { kind: 'number' }
  if (type === 'boolean') return { kind: 'yes-no' }
  if (type === 'slug') return { kind: 'address-part' }
  if (type === 'reference') return { kind: 'reference' }
  const named = FACTS.includes(type) ? definitions.get(type) : undefined
  if (type !== 'object' && named === undefined) return undefined
  const fields = fieldsIn(named ?? definition)
  return fields.length === 0 ? undefined : { kind: 'object', fields }
}

/** As in the Studio: texts are translated, unless they are of a closed list or their option says otherwise. */
function isTranslated(definition: Definition, value: Value): boolean {
  const option = optionOf(definition, 'translation')
  const text = value.kind === 'list' ? value.of : value
  const isWords = text.kind === 'text' && text.oneOf === undefined && text.format === undefined
  return isWords && option !== 'same'
}

function fieldsIn(definition: Definition): readonly Field[] {
  const isSame = optionOf(definition, 'translation') === 'same'
  return listIn(definition, 'fields').flatMap((field) => {
    const value = NOT_PUBLIC.includes(textOf(field['name'])) ? undefined : valueOf(field)
    if (value === undefined) return []
    return [
      {
        name: textOf(field['name']),
        title: textOf(field['title']),
        description: textOf(field['description']),
        isRequired: isRequired(field),
        isTranslated: !isSame && isTranslated(field, value),
        value,
      },
    ]
  })
}

/**
 * The fields of a type of document that are in the data, derived from the content model: a new field is in the data, its
 * columns and its schema without being named anywhere else.
 * @throws Error for a type that the content model does not have.
 */
export function fieldsOf(type: string): readonly Field[] {
  const definition = definitions.get(type)
  if (definition === undefined) throw new Error(`The content model has no type “${type}”.`)
  return fieldsIn(definition)
}
