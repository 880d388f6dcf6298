import { createInterface } from 'node:readline/promises'

import { BASE_LANGUAGE, FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { COUNTRIES } from '../../domain/places.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { nameOf, translator } from '../../i18n/translate.ts'
import { readArguments } from '../read-arguments.ts'

/** What somebody wants of a new hub. */
export interface Wishes {
  /** The folder to be written. */
  readonly folder: string
  readonly name: string
  readonly tagline: string
  /** Where readers report mistakes, as mailto: or https:; empty where there is no address yet. */
  readonly address: string
  /** Codes of ISO 3166-1; the number on every page is that of the first. */
  readonly countries: readonly string[]
  /** BCP 47 tag of the language of the originals. */
  readonly base: string
  /** BCP 47 tags of the languages beside that. */
  readonly languages: readonly string[]
  /** By country the emergency number that somebody gave because the content has none. */
  readonly emergency: ReadonlyMap<string, string>
  /** Whether all is taken over, guides, papers and trainings too, as a hotel group wants it that works in the same countries. */
  readonly isWhole: boolean
}

/** A wish that cannot be met, in a sentence that says how it can be. */
export class WishRefused extends Error {}

const QUESTIONS = {
  name: 'Name of the hub (40 characters at most): ',
  tagline: 'Tagline, under the name (60 at most): ',
  address: 'Where readers report mistakes: an e-mail address, or https://… (Enter: none yet): ',
  countries: 'Countries, the main one first, by their two letters (IE, or DK,SE,FI): ',
  base: `Language in which the hub is written, by its tag (Enter: ${BASE_LANGUAGE}): `,
  languages: `Languages beside it (the interface is written in ${LOCALES.map(({ code }) => code).join(', ')}; Enter: none): `,
} as const

type Answers = Readonly<Record<keyof typeof QUESTIONS, string>>

const USAGE = `npm run new-hub -- FOLDER [--name …] [--tagline …] [--address …] [--countries IE,…] [--base nb] [--languages pl,…]
  [--emergency NO=112 …]   the emergency number of a country of which the content has none
  [--whole]                takes over all texts, guides, papers and trainings too: for hotels in the same countries
Asks for what is not given. --base is the language of the originals, at the addresses without a prefix.`

function listOf(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((part) => part !== ''))]
}

function lineOf(text: string, what: string, most: number): string {
  if (text.length >= 2 && text.length <= most) return text
  throw new WishRefused(`The ${what} “${text}” has ${text.length} characters. Give it 2 to ${most}.`)
}

function addressOf(text: string): string {
  if (text === '' || /^(?:mailto:\S+@\S+|https:\/\/\S+)$/.test(text)) return text
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`
  throw new WishRefused(`“${text}” is no e-mail address and does not begin with https://.`)
}

/** All countries by code and name, for who has written one that is none. */
function countryList(): string {
  const t = translator(FALLBACK_MESSAGES_LANGUAGE)
  return COUNTRIES.map((code) => `${code} ${nameOf(t, 'jurisdiction', code)}`).join(', ')
}

function requireCountry(code: string): string {
  if (COUNTRIES.includes(code)) return code
  throw new WishRefused(`“${code}” is no country of ISO 3166. Use the two letters of one or more of: ${countryList()}.`)
}

/** The names of languages that ICU knows: any other tag is a slip, such as no country’s code. */
const languageNames = new Intl.DisplayNames([FALLBACK_MESSAGES_LANGUAGE], { type: 'language', fallback: 'none' })

function languageOf(tag: string): string {
  try {
    const [language = tag] = Intl.getCanonicalLocales(tag)
    if (languageNames.of(language) !== undefined) return language
  } catch {
    // No tag at all: refused below.
  }
  throw new WishRefused(
    `“${tag}” is the tag of no language. Use one such as ${LOCALES.map(({ code }) => code).join(', ')} or nb.`,
  )
}

function emergencyOf(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const [, country = '', number = ''] = /^([A-Za-z]{2})=(\d{2,6})$/.exec(pair) ?? []
      if (number === '') throw new WishRefused(`“${pair}” names no country and number. Write it as NO=112.`)
      return [requireCountry(country.toUpperCase()), number]
    }),
  )
}

/** Checks answers. @throws WishRefused that says which cannot be met, and how. */
function toWishes(folder: string, answers: Answers, emergency: readonly string[], isWhole: boolean): Wishes {
  const base = languageOf(answers.base === '' ? BASE_LANGUAGE : answers.base)
  if (isWhole && base !== BASE_LANGUAGE)
    throw new WishRefused(
      'A whole hub has its texts in the language of this one: leave out --base, or leave out --whole.',
    )
  const countries = listOf(answers.countries.toUpperCase()).map(requireCountry)
  if (countries.length === 0) throw new WishRefused('Name at least one country: --countries IE.')
  return {
    folder,
    name: lineOf(answers.name, 'name', 40),
    tagline: lineOf(answers.tagline, 'tagline', 60),
    address: addressOf(answers.address),
    countries,
    base,
    languages: listOf(answers.languages)
      .map(languageOf)
      .filter((tag) => tag !== base),
    emergency: emergencyOf(emergency),
    isWhole,
  }
}

/** What has no answer of its own. */
const REQUIRED = ['name', 'tagline', 'countries'] as const

/** What to say where nobody answers: there is no terminal, or it was closed. */
function nobodyAnswers(answers: Answers): WishRefused {
  const missing = REQUIRED.filter((key) => answers[key] === '').map((key) => `--${key} "…"`)
  return new WishRefused(
    `Nobody has answered, so give in the command what is missing: npm run new-hub -- FOLDER ${missing.join(' ')}`,
  )
}

/** @throws WishRefused where something is missing and nobody answers. */
async function ask(given: Partial<Answers>): Promise<Answers> {
  const answers = { name: '', tagline: '', address: '', countries: '', base: '', languages: '', ...given }
  const open = (['name', 'tagline', 'countries', 'address', 'base', 'languages'] as const).filter(
    (key) => given[key] === undefined,
  )
  if (open.length === 0) return answers
  if (!process.stdin.isTTY) {
    if (REQUIRED.some((key) => given[key] === undefined)) throw nobodyAnswers(answers)
    return answers
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl+D closes the terminal, and the question then waits for ever.
  const closed = new Promise<undefined>((resolve) => terminal.once('close', () => resolve(undefined)))
  for (const key of open) {
    const answer = await Promise.race([terminal.question(QUESTIONS[key]), closed])
    if (answer === undefined && REQUIRED.some((one) => answers[one] === '')) throw nobodyAnswers(answers)
    if (answer === undefined) break
    answers[key] = answer.trim()
  }
  terminal.close()
  return answers
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
  const { emergency, whole, ...given } = values
  return toWishes(folder, await ask(given), emergency, whole)
}
