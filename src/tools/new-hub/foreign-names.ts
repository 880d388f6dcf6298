import { phoneNumbersIn } from '../../../sanity-studio/model/rules/phone-numbers.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { countryOf } from '../../domain/help.ts'
import { originalOf } from './prune-documents.ts'

/** What has a name or a number in one country, and the field that says in which. */
const NAMED_IN: Readonly<Record<string, string>> = {
  helpline: 'country',
  law: 'jurisdiction',
  organisation: 'country',
  partnership: 'jurisdiction',
  referralRoute: 'country',
}

/** The code of the place that a document with a name of its own belongs to; undefined for any other. */
function placeOfNamed(document: ContentDocument): string | undefined {
  const place = document[NAMED_IN[document._type] ?? '']
  return typeof place === 'string' ? place : undefined
}

/** In a title with more behind it: “Operation Makesafe (police code word)”, “Modern Slavery Act 2015, section 1”. */
const BEHIND_NAME = /(?: [(–]|[,:;/]| (?:of )?\d{4}\b).*$/u
/** “Home Office”: what has one capital alone may be any word at the start of a sentence. */
const OF_TWO_CAPITALS = /^\p{Lu}.*\s\p{Lu}/u
const SHORT_NAME = /^\p{Lu}{3,}$/u

/** “National Referral Mechanism” and “NRM” of “National Referral Mechanism (NRM)”. */
function namesIn({ title, alsoKnownAs }: ContentDocument): readonly string[] {
  return [title, alsoKnownAs].flat().flatMap((text) => {
    if (typeof text !== 'string') return []
    const short = /\((\p{Lu}{3,})\)/u.exec(text)?.[1] ?? text
    const isShort = SHORT_NAME.test(short)
    return [
      ...(isShort ? [short] : []),
      ...[text, text.replace(BEHIND_NAME, '')].filter((name) => OF_TWO_CAPITALS.test(name)),
    ]
  })
}

/** The digits of what is dialled: “999” and “101” of “999 or 101”. */
function numbersIn({ phone, dial }: ContentDocument): readonly string[] {
  const written = [phone, dial].flatMap((one) => (typeof one === 'string' ? one.split(' or ') : []))
  return written.map((one) => one.replace(/\D/g, '')).filter((digits) => digits !== '')
}

/** Tells texts with a name, or with a number to dial, that only countries have which a hub is not for. */
interface ForeignNames {
  readonly hasName: (text: string) => boolean
  readonly hasNumber: (text: string) => boolean
}

/** @param documents all of a content, with the lines of the hub’s own countries. */
export function foreignNames(documents: readonly ContentDocument[], countries: readonly string[]): ForeignNames {
  const named = documents.filter((one) => originalOf(one) === undefined && placeOfNamed(one) !== undefined)
  const isOwn = (one: ContentDocument) => ['INT', 'EU', ...countries].includes(countryOf(String(placeOfNamed(one))))
  const { own = [], others = [] } = Object.groupBy(named, (one) => (isOwn(one) ? 'own' : 'others'))
  const ownNames = new Set(own.flatMap(namesIn))
  const ownNumbers = new Set(own.flatMap(numbersIn))
  const names = new Set(others.flatMap(namesIn).filter((name) => !ownNames.has(name)))
  const numbers = new Set(others.flatMap(numbersIn).filter((digits) => !ownNumbers.has(digits)))
  const words = wholeWords(names)
  return {
    hasName: (text) => words.test(text),
    hasNumber: (text) => phoneNumbersIn(text, BASE_LANGUAGE).some(({ digits }) => numbers.has(digits)),
  }
}

/** Finds any of some names, not within a longer word. */
export function wholeWords(names: Iterable<string>): RegExp {
  const escaped = Array.from(names, (name) => RegExp.escape(name))
  return escaped.length === 0
    ? /(?!)/u
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}
