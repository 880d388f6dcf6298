import { type Fields, fieldsIn, filledText, isFields } from './fields.ts'
import { listedTitle } from './listed-title.ts'
import { listed } from './phrases.ts'
import { isStored, type Stored } from './stored.ts'

/** The number of a helpline: as it is printed, and as a telephone dials it. */
export interface HelplineNumber {
  readonly phone: string | undefined
  readonly dial: string | undefined
}

function digitsOf(printed: string): string {
  return printed.replace(/\D/g, '')
}

/** What a telephone abroad dials before the national number, with its plus sign; undefined where it cannot be told. */
function countryCodeOf({ phone = '', dial = '' }: HelplineNumber): string | undefined {
  const national = digitsOf(phone).replace(/^0/, '')
  if (!dial.startsWith('+') || national === '' || phone.trim().startsWith('+') || !dial.endsWith(national))
    return undefined
  return dial.slice(0, dial.length - national.length)
}

/**
 * The number to dial of a number as printed, with the country code of the number before: 0800 012 1700 after +44 is
 * +448000121700. A number with a plus sign says its own; after a national short number comes another one.
 * @returns undefined where the country code cannot be told: it has to be printed with a plus sign then.
 */
export function dialOf(printed: string, before: HelplineNumber): string | undefined {
  const digits = digitsOf(printed)
  if (digits === '') return undefined
  if (printed.trim().startsWith('+')) return `+${digits}`
  if (before.dial !== undefined && !before.dial.startsWith('+')) return digits
  const code = countryCodeOf(before)
  return code === undefined ? undefined : `${code}${digits.replace(/^0/, '')}`
}

/** The most helplines that are named for having the same number. */
const MOST_NAMED = 3

/**
 * Says which other helplines have a number, of whatever country: it was perhaps meant for one of them. Undefined where none has it.
 * @param others each with its title, number and country.
 */
export function sayWhoHas(dial: string | undefined, others: readonly Fields[]): string | undefined {
  const names = others
    .filter((one) => dial !== undefined && one['dial'] === dial)
    .map((one) => `“${listedTitle(one) ?? dial}”`)
  if (names.length === 0) return undefined
  const more = names.splice(MOST_NAMED).length
  if (more > 0) names.push(`${more} more`)
  return `${listed(names)} ${names.length === 1 ? 'has' : 'have'} this number too. Is it right here?`
}

/** A source as the field “Sources” has it, from one line: an address of the web, or what else says it. */
export function sourceOf(line: string, operator: string): { publisher: string; url?: string; citation?: string } {
  const text = line.trim()
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return { publisher: operator, citation: text }
  return { publisher: new URL(text).hostname.replace(/^www\./, ''), url: text }
}

/** Where a document has the old number: what to write there, by path, and whether words are left that print it. */
export interface NumberInText {
  readonly changes: Readonly<Record<string, string>>
  readonly isPrinted: boolean
}

/** The step to a member of a list, as a path of a patch writes it. */
function step(member: unknown, index: number): string {
  return isFields(member) && typeof member['_key'] === 'string' ? `[_key=="${member['_key']}"]` : `[${index}]`
}

interface Search {
  readonly before: HelplineNumber
  readonly after: HelplineNumber
  readonly changes: Record<string, string>
  isPrinted: boolean
}

function lookInBlock(block: Fields, path: string, search: Search): void {
  const { before, after, changes } = search
  const links = fieldsIn(block['markDefs'])
  const dialled = links.filter(({ href }) => before.dial !== undefined && href === `tel:${before.dial}`)
  for (const link of dialled) changes[`${path}.markDefs${step(link, 0)}.href`] = `tel:${after.dial ?? ''}`
  const keys = new Set(dialled.map(({ _key }) => _key))
  const children: readonly unknown[] = Array.isArray(block['children']) ? block['children'] : []
  children.forEach((child, index) => {
    if (!isFields(child) || typeof child['text'] !== 'string' || !before.phone || !child['text'].includes(before.phone))
      return
    const marks: readonly unknown[] = Array.isArray(child['marks']) ? child['marks'] : []
    if (after.phone !== undefined && marks.some((mark) => keys.has(mark))) {
      changes[`${path}.children${step(child, index)}.text`] = child['text'].replaceAll(before.phone, after.phone)
    } else search.isPrinted = true
  })
}

function look(value: unknown, path: string, search: Search): void {
  if (typeof value === 'string') {
    if (search.before.phone && value.includes(search.before.phone)) search.isPrinted = true
  } else if (Array.isArray(value)) {
    value.forEach((member: unknown, index) => look(member, `${path}${step(member, index)}`, search))
  } else if (isFields(value) && value['_type'] === 'block') lookInBlock(value, path, search)
  else if (isFields(value)) {
    for (const [name, field] of Object.entries(value))
      if (!name.startsWith('_')) look(field, path === '' ? name : `${path}.${name}`, search)
  }
}

/**
 * Where a document dials a helpline's old number by a telephone link, with what to write there: the link, and the number
 * where the linked words print it. Of other words that print it only says that there are some: a person has to read them.
 */
export function findNumber(document: Fields, before: HelplineNumber, after: HelplineNumber): NumberInText {
  const search: Search = { before, after, changes: {}, isPrinted: false }
  look(document, '', search)
  return { changes: search.changes, isPrinted: search.isPrinted }
}

/** Which of the `texts` that come with a notice still print the number that it replaced. */
export function textsWithOldNumber({ before, texts }: Fields): readonly Stored[] {
  const old = { phone: filledText(before), dial: undefined }
  const stored = (Array.isArray(texts) ? texts : []).filter(isStored)
  return stored.filter((text) => findNumber(text, old, old).isPrinted)
}
