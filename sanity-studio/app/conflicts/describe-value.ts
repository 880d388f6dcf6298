import { isFields, type Fields } from '../../model/rules/fields.ts'
import { paragraphText } from '../../model/rules/passages.ts'
import { namesOfList } from '../../model/schema-decoration/value-names.ts'
import { schemaTypes } from '../../model/schema/index.ts'
import type { Named } from './conflict.ts'

/** The parts of a definition in the content model that say how a value reads. */
export interface Shape {
  readonly name?: string
  readonly title?: string
  readonly type: string
  readonly fields?: readonly Shape[]
  readonly of?: readonly Shape[]
  readonly options?: unknown
}

const TYPES: ReadonlyMap<string, Shape> = new Map(schemaTypes.map((type): [string, Shape] => [type.name, type]))

/** The definition of a type of document or object; undefined where the content model has none. */
export function shapeOf(type: string): Shape | undefined {
  return TYPES.get(type)
}

function nameOfOption(value: string | number, { options }: Shape): string {
  const list: unknown = isFields(options) ? options['list'] : undefined
  return (Array.isArray(list) && namesOfList(list)?.get(value)) || String(value)
}

/** The addresses to which words of a paragraph lead, which its words do not say. */
function linksOf(block: Fields): string {
  const marks: readonly unknown[] = Array.isArray(block['markDefs']) ? block['markDefs'] : []
  const links = marks.flatMap((mark) => (isFields(mark) && typeof mark['href'] === 'string' ? [mark['href']] : []))
  return links.map((href) => ` (${href})`).join('')
}

function describeParagraph(block: Fields): string {
  const bullet = typeof block['listItem'] === 'string' ? '• ' : ''
  return `${bullet}${paragraphText(block)}${linksOf(block)}`
}

function describeFields(value: Fields, shape: Shape | undefined, names: Readonly<Record<string, Named>>): string {
  const known = shape?.fields ?? []
  const isOwn = (name: string) => name.startsWith('_') || name === 'asset' || known.some((field) => field.name === name)
  const others = Object.keys(value).filter((name) => !isOwn(name))
  const lines = [...known, ...others.map((name): Shape => ({ name, type: '' }))].flatMap((field) => {
    const { name = '', title = name } = field
    const text = describeValue(value[name], field, names)
    return text === '' ? [] : [`${title}: ${text}`]
  })
  return lines.join('\n')
}

function describeObject(value: Fields, shape: Shape | undefined, names: Readonly<Record<string, Named>>): string {
  const { _type: type, _ref: ref, asset } = value
  if (type === 'block') return describeParagraph(value)
  if (typeof ref === 'string') return names[ref]?.title || ref
  if (typeof value['current'] === 'string') return value['current']
  const own = typeof type === 'string' ? shapeOf(type) : undefined
  const file = isFields(asset) ? `File: ${describeObject(asset, undefined, names)}\n` : ''
  const text = `${file}${describeFields(value, own ?? shape, names)}`.trimEnd()
  // Blocks within a text are announced by what they are.
  return own?.title !== undefined && shape?.type === '' ? `${own.title}\n${text}` : text
}

/**
 * A value as people read it: names of options, titles of documents, paragraphs of texts; '' where there is none.
 * @param shape the definition of its field.
 * @param names the titles of documents and files by their ids.
 */
export function describeValue(
  value: unknown,
  shape: Shape | undefined,
  names: Readonly<Record<string, Named>>,
): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'string' || typeof value === 'number') return shape ? nameOfOption(value, shape) : String(value)
  if (Array.isArray(value)) {
    const member = shape?.of?.[0] ?? shapeOf(shape?.type ?? '')?.of?.[0]
    const options = shape?.options === undefined ? {} : { options: shape.options }
    const isText = isRichText(value)
    const inner: Shape = isText ? { type: '' } : { type: '', ...member, ...options }
    return value.map((each: unknown) => describeValue(each, inner, names)).join('\n')
  }
  return isFields(value) ? describeObject(value, shape, names) : ''
}

/** Whether a value is a rich text, whose members are paragraphs and blocks. */
export function isRichText(value: unknown): boolean {
  return Array.isArray(value) && value.some((member: unknown) => isFields(member) && member['_type'] === 'block')
}

/** The address of a picture that a value holds; undefined where it holds none. */
export function pictureIn(value: unknown, names: Readonly<Record<string, Named>>): string | undefined {
  const asset = isFields(value) ? value['asset'] : undefined
  const ref = isFields(asset) ? asset['_ref'] : undefined
  return typeof ref === 'string' ? names[ref]?.url : undefined
}
