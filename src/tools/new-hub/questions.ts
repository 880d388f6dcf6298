import { createInterface } from 'node:readline/promises'

import { BASE_LANGUAGE, FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { languageName, nameOf, translator } from '../../i18n/translate.ts'
import { WishRefused } from './wishes.ts'

const nameOfLanguage = (tag: string) => languageName(tag, FALLBACK_MESSAGES_LANGUAGE)

const QUESTIONS = {
  name: 'Name of the hub (40 characters at most): ',
  tagline: 'Tagline, under the name (60 at most): ',
  countries: 'Countries, the main one first, by name or two letters (Ireland, or DK, SE): ',
  address: 'Where readers report mistakes: an e-mail address, or https://… (Enter: none yet): ',
  base: `Language in which the hub is written, by name or tag (Enter: ${nameOfLanguage(BASE_LANGUAGE)}): `,
  languages: `Languages beside it (the interface is written in ${LOCALES.map(({ code }) => nameOfLanguage(code)).join(', ')}; Enter: none): `,
} as const

/** What is asked of who makes a hub, in this order. */
export const QUESTION_KEYS = ['name', 'tagline', 'countries', 'address', 'base', 'languages'] as const

export type Answers = Record<(typeof QUESTION_KEYS)[number], string>

/** What has no answer of its own. */
const REQUIRED = ['name', 'tagline', 'countries'] as const

/** What to say where nobody answers: there is no terminal, or it was closed. */
function nobodyAnswers(answers: Answers): WishRefused {
  const missing = REQUIRED.filter((key) => answers[key] === '').map((key) => `--${key} "…"`)
  return new WishRefused(
    `Nobody has answered, so give in the command what is missing: npm run new-hub -- FOLDER ${missing.join(' ')}`,
  )
}

/** Asks one question, again until its answer is understood. Undefined where the terminal is closed. */
type Ask = (question: string, read: (text: string) => unknown) => Promise<string | undefined>

async function inTerminal<Result>(use: (ask: Ask) => Promise<Result>): Promise<Result> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl+D closes the terminal, and the question then waits for ever.
  const closed = new Promise<undefined>((resolve) => terminal.once('close', () => resolve(undefined)))
  const ask: Ask = async (question, read) => {
    const answer = (await Promise.race([terminal.question(question), closed]))?.trim()
    try {
      if (answer !== undefined) read(answer)
      return answer
    } catch (error) {
      if (!(error instanceof WishRefused)) throw error
      process.stdout.write(`${error.message}\n`)
      return ask(question, read)
    }
  }
  try {
    return await use(ask)
  } finally {
    terminal.close()
  }
}

/**
 * Asks in the terminal for what was not given.
 * @throws WishRefused where something is missing and nobody answers.
 */
export async function askInTerminal(
  given: Partial<Answers>,
  read: Readonly<Record<keyof Answers, (text: string) => unknown>>,
): Promise<Answers> {
  const answers: Answers = { name: '', tagline: '', countries: '', address: '', base: '', languages: '', ...given }
  const open = QUESTION_KEYS.filter((key) => given[key] === undefined)
  if (open.length > 0 && process.stdin.isTTY)
    await inTerminal(async (ask) => {
      for (const key of open) {
        const answer = await ask(QUESTIONS[key], read[key])
        if (answer === undefined) return
        answers[key] = answer
      }
    })
  if (REQUIRED.some((key) => answers[key] === '')) throw nobodyAnswers(answers)
  return answers
}

/** Asks in the terminal for the emergency numbers of some countries. Without one, or where it is closed, nothing is known of them. */
export async function askNumbers(
  countries: readonly string[],
  read: (text: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>()
  if (countries.length === 0 || !process.stdin.isTTY) return numbers
  const t = translator(FALLBACK_MESSAGES_LANGUAGE)
  await inTerminal(async (ask) => {
    for (const country of countries) {
      const name = nameOf(t, 'jurisdiction', country)
      const number = await ask(`Emergency number of ${name}, from an official page (the content has none): `, read)
      if (number === undefined) return
      numbers.set(country, number)
    }
  })
  return numbers
}
