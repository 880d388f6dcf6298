import type { ContentDocument } from '../../catalogue/source/source.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { readArguments } from '../read-arguments.ts'
import { countryOfName, languageOfName, listOfNames } from './codes-of-names.ts'
import { requireEmpty } from './empty-folder.ts'
import { knownEmergency } from './hub-lines.ts'
import { askInTerminal, askNumbers, QUESTION_KEYS, type Answers } from './questions.ts'
import { WishRefused, type Wishes } from './wishes.ts'

const USAGE = `npm run new-hub -- FOLDER [--name …] [--tagline …] [--address …] [--countries IE,…] [--base nb] [--languages pl,…]
  [--emergency NO=112 …]   the emergency number of a country of which the content has none
  [--whole]                takes over all texts, guides, papers and trainings too: for hotels in the same countries
Asks for what is not given. --base is the language of the originals, at the addresses without a prefix.`

function lineOf(text: string, what: string, most: number): string {
  if (text.length >= 2 && text.length <= most) return text
  throw new WishRefused(`The ${what} “${text}” has ${text.length} characters. Give it 2 to ${most}.`)
}

function addressOf(text: string): string {
  if (text === '' || /^(?:mailto:\S+@\S+|https:\/\/\S+)$/.test(text)) return text
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`
  throw new WishRefused(`“${text}” is no e-mail address and does not begin with https://.`)
}

function emergencyNumber(text: string): string {
  if (/^\d{2,6}$/.test(text)) return text
  throw new WishRefused(`“${text}” is no emergency number. Write two to six digits, such as 112.`)
}

function emergencyOf(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const [, country = '', number = ''] = /^([^=]+)=(\d{2,6})$/.exec(pair) ?? []
      if (number === '')
        throw new WishRefused(`--emergency: “${pair}” names no country and number. Write it as NO=112.`)
      return [countryOfName(country), number]
    }),
  )
}

/** How each answer is read. @throws WishRefused for one that cannot be met, and says how it can be. */
const READ = {
  name: (text: string) => lineOf(text, 'name', 40),
  tagline: (text: string) => lineOf(text, 'tagline', 60),
  countries: (text: string) => {
    const countries = listOfNames(text, countryOfName)
    if (countries.length > 0) return countries
    throw new WishRefused('Name at least one country: Ireland, or IE.')
  },
  address: addressOf,
  base: (text: string) => languageOfName(text === '' ? BASE_LANGUAGE : text),
  languages: (text: string) => listOfNames(text, languageOfName),
}

/** Reads the answers that were given as flags, before anything is asked. @throws WishRefused that names the flag. */
function checkFlags(given: Partial<Answers>): void {
  for (const key of QUESTION_KEYS) {
    const text = given[key]
    try {
      if (text !== undefined) READ[key](text)
    } catch (error) {
      throw error instanceof WishRefused ? new WishRefused(`--${key}: ${error.message}`) : error
    }
  }
}

/**
 * Reads the wishes from the command line, and asks in the terminal for those that it lacks.
 * @throws WishRefused for one that cannot be met.
 */
export async function readWishes(args: readonly string[]): Promise<Wishes> {
  const { values, positionals } = readArguments(USAGE, {
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ name: { type: 'string' }, tagline: { type: 'string' }, address: { type: 'string' } },
      ...{ countries: { type: 'string' }, base: { type: 'string' }, languages: { type: 'string' } },
      emergency: { type: 'string', multiple: true, default: [] },
      whole: { type: 'boolean', default: false },
    },
  })
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1) throw new WishRefused(`Name one folder.\n${USAGE}`)
  await requireEmpty(folder)
  const { emergency, whole: isWhole, ...flags } = values
  // A whole hub has its texts in the language of this one.
  const given = isWhole ? { base: BASE_LANGUAGE, ...flags } : flags
  checkFlags(given)
  if (isWhole && READ.base(given.base ?? '') !== BASE_LANGUAGE)
    throw new WishRefused(
      'A whole hub has its texts in the language of this one: leave out --base, or leave out --whole.',
    )
  const numbers = emergencyOf(emergency)
  const answers = await askInTerminal(given, READ)
  const base = READ.base(answers.base)
  return {
    folder,
    name: READ.name(answers.name),
    tagline: READ.tagline(answers.tagline),
    address: READ.address(answers.address),
    countries: READ.countries(answers.countries),
    base,
    languages: READ.languages(answers.languages).filter((tag) => tag !== base),
    emergency: numbers,
    isWhole,
  }
}

/** Asks in the terminal for the emergency numbers that a content lacks and nobody has given. Where nobody answers, they stay missing. */
export async function withEmergency(wishes: Wishes, documents: readonly ContentDocument[]): Promise<Wishes> {
  const lacking = wishes.countries.filter(
    (country) => !wishes.emergency.has(country) && knownEmergency(documents, country) === undefined,
  )
  const given = await askNumbers(lacking, emergencyNumber)
  return { ...wishes, emergency: new Map([...wishes.emergency, ...given]) }
}
