import { mustDiffer } from '../rules/translated.ts'
import { fingerprint } from '../rules/units/fingerprint.ts'
import type { UnitState } from './state.ts'

/** A message of the interface: a text, or its plural forms. */
type Message = string | Readonly<Record<string, string | undefined>>

/** How far a translated message is: the hash of the English words from which it was made, and who has written or read it. */
export interface MessageState {
  readonly hash: string
  /** `checked`: a person has read it who had not written it. */
  readonly status: 'machine-unchecked' | 'in-work' | 'checked'
}

/** The part of an English message that is hashed: all its forms, since a change of one may concern any form of a translation. */
export function hashedText(english: Message): string {
  return typeof english === 'string' ? english : JSON.stringify(english)
}

/** The hash of an English message, for the state of its translations. */
export function hashOfMessage(english: Message): string {
  return fingerprint(hashedText(english)) ?? ''
}

/** How a text of a translated message, which may be one of its plural forms, stands to the English one. */
export function stateOfText(
  english: Message,
  text: string | undefined,
  key: string,
  state: MessageState | undefined,
): UnitState {
  if (text === undefined || text === '') return 'missing'
  // The names of blanks are no words of a language.
  if (text === english && mustDiffer(undefined, key, text.replace(/\{\w+\}/g, ''))) return 'copied'
  if (state === undefined) return 'unknown'
  return state.hash === hashOfMessage(english) ? 'good' : 'changed'
}

/** How many messages there is something to do on, each counted once, for the first of these that is true. */
interface MessageCounts {
  /** Missing, or still English. */
  readonly untranslated: number
  /** Made from other English words than those of now, or nothing says from which. */
  readonly changed: number
  /** Written by a machine, and read by nobody. */
  readonly unread: number
}

/** What there is to do on the messages of a language. */
export interface MessageWork {
  readonly language: string
  readonly all: MessageCounts
  /** Of those without which nobody is helped. */
  readonly safety: MessageCounts
}

type Todo = keyof MessageCounts

function todoOf(key: string, english: Message, own: Message | undefined, state: MessageState | undefined) {
  const texts = own === undefined || typeof own === 'string' ? [own] : Object.values(own)
  const states = texts.map((text) => stateOfText(english, text, key, state))
  if (states.some((one) => one === 'missing' || one === 'copied')) return 'untranslated'
  if (states.some((one) => one !== 'good')) return 'changed'
  return state?.status === 'machine-unchecked' ? 'unread' : undefined
}

/**
 * Counts what there is to do on the messages of a language.
 * @param known its messages and their states, each by its key.
 * @param safety the keys of the messages without which nobody is helped.
 */
export function messageWork(
  language: string,
  english: ReadonlyMap<string, Message>,
  known: {
    readonly messages: ReadonlyMap<string, Message>
    readonly states: ReadonlyMap<string, MessageState>
  },
  safety: readonly string[],
): MessageWork {
  const todos = [...english].map(
    ([key, message]) => [key, todoOf(key, message, known.messages.get(key), known.states.get(key))] as const,
  )
  const count = (keys: typeof todos): MessageCounts => {
    const number = (wanted: Todo) => keys.filter(([, todo]) => todo === wanted).length
    return { untranslated: number('untranslated'), changed: number('changed'), unread: number('unread') }
  }
  return { language, all: count(todos), safety: count(todos.filter(([key]) => safety.includes(key))) }
}

/** The languages in which there is something to do. */
export function languagesToDo(works: readonly MessageWork[]): readonly MessageWork[] {
  return works.filter(({ all }) => Object.values(all).some((count) => count > 0))
}

/** The kinds of work in words. */
const TODO_NAMES: Readonly<Record<Todo, string>> = {
  untranslated: 'not translated',
  changed: 'with changed English',
  unread: 'written by a machine and read by nobody',
}

/** The counts in words: “3 not translated, 1,520 written by a machine and read by nobody”. */
export function sayMessageCounts(counts: MessageCounts): string {
  const numbers = new Intl.NumberFormat('en-GB')
  const kinds: readonly Todo[] = ['untranslated', 'changed', 'unread']
  const said = kinds.flatMap((kind) =>
    counts[kind] > 0 ? [`${numbers.format(counts[kind])} ${TODO_NAMES[kind]}`] : [],
  )
  return said.length === 0 ? 'nothing to do' : said.join(', ')
}

/** The command that writes what there is to do into a file for a translator: first only the messages without which nobody is helped. */
export function exportCommand({ language, safety }: MessageWork): string {
  const isFirst = Object.values(safety).some((count) => count > 0)
  return `npm run content:translate -- export --unchecked${isFirst ? ' --safety' : ''} --language ${language}`
}
