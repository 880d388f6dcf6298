import { memoize } from '../domain/memoize.ts'
import { isRecord } from '../domain/is-record.ts'
import en from './messages/en.json' with { type: 'json' }
import type { Message } from './plural.ts'

const ENGLISH: ReadonlyMap<string, Message> = new Map(Object.entries(en))

const categoriesOf = memoize((language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories)

/**
 * The plural forms that a message needs in a language, with the least number that takes each: those of whole numbers up to
 * 100, and `other`, which Polish and Ukrainian have for fractions.
 */
export const pluralForms = memoize((language): ReadonlyMap<string, number> => {
  const rules = new Intl.PluralRules(language)
  const forms = new Map<string, number>()
  for (let n = 0; n <= 100; n += 1) if (!forms.has(rules.select(n))) forms.set(rules.select(n), n)
  return forms.has('other') ? forms : forms.set('other', 1.5)
})

/** Forms that may say their number in words: “one guide”. */
const IN_WORDS = new Set(['one', 'two'])

function blanksIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\{\w+\}/g))
}

function faultOfText(text: unknown, english: string, form: string): string | undefined {
  if (typeof text !== 'string' || text.trim() === '') return 'it is empty. Write it, or take it out.'
  if (/[{}]/.test(text.replace(/\{\w+\}/g, ''))) return 'it has a bracket that belongs to no blank such as {name}.'
  const [wanted, written] = [blanksIn(english), blanksIn(text)]
  const lost = [...wanted.difference(written)].find((blank) => blank !== '{n}' || !IN_WORDS.has(form))
  // Of nothing there is nothing to say.
  if (lost !== undefined && form !== 'zero') return `the blank ${lost} is missing.`
  const [added] = written.difference(wanted)
  return added === undefined ? undefined : `English has no blank ${added}: nothing would fill it in.`
}

function faultOfForms(forms: Readonly<Record<string, unknown>>, english: string, language: string): string | undefined {
  const wanted = pluralForms(language)
  const lost = [...wanted.keys()].find((form) => forms[form] === undefined)
  if (lost !== undefined) return `the plural form “${lost}” is missing.`
  for (const [form, text] of Object.entries(forms)) {
    if (form !== 'zero' && !categoriesOf(language).some((category) => category === form))
      return `the language has no plural form “${form}”.`
    const fault = faultOfText(text, english, form)
    if (fault !== undefined) return `${form}: ${fault}`
  }
  return undefined
}

/** What keeps a message from being shown in a language; undefined where nothing does. */
export function faultOfMessage(key: string, message: unknown, language: string): string | undefined {
  const english = ENGLISH.get(key)
  if (english === undefined) return 'English has no such message.'
  if (typeof english !== 'string') {
    return isRecord(message)
      ? faultOfForms(message, english.other, language)
      : 'it depends on a number: give it an object with the plural forms of the language.'
  }
  return isRecord(message) ? 'it has plural forms, and English has none.' : faultOfText(message, english, 'other')
}

/** Whether a value of a file has the shape of a message. Whether it can be shown in a language, `faultOfMessage` says. */
export function isMessage(value: unknown): value is Message {
  return typeof value === 'string' || (isRecord(value) && typeof value['other'] === 'string')
}
