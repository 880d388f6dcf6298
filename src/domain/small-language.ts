import type { Right } from './right.ts'
import type { ShownSentence } from './shown-sentence.ts'
import { BASE_LANGUAGE } from './base-language.ts'

/** A language of which the hub has one page: whom to call, “Is this you?” with the answers, and a screen to show. */
export interface SmallLanguage {
  /** BCP 47 tag. */
  readonly code: string
  /** In its own script. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** The speaker who has read all its texts, and the day; absent until somebody has. */
  readonly readBy: { readonly name: string; readonly on: string } | undefined
  /** Its texts by the keys of the English ones. */
  readonly texts: ReadonlyMap<string, SmallText>
}

/** A text, and the English from which it was made: where English has changed since, it is not shown. */
export interface SmallText {
  readonly english: string
  readonly text: string
}

const QUESTIONS_OF_A_GROUP = 2

/** So many texts that are not translated are named. */
const MOST_NAMED = 40

/** The questions of “Is this you?” of which a small language has room: two of each group, the first questions first. */
export function smallQuestions(rights: readonly Right[]): readonly Required<Pick<Right, 'id' | 'selfCheck'>>[] {
  const asked = rights.flatMap(({ id, selfCheck }) => (selfCheck === undefined ? [] : [{ id, selfCheck }]))
  return [...Map.groupBy(asked, ({ selfCheck }) => selfCheck.group).values()].flatMap((group) =>
    group.slice(0, QUESTIONS_OF_A_GROUP),
  )
}

/** The keys of the texts that a small language has of documents. */
export const smallKeys = {
  question: (id: string) => `${id}.selfCheck`,
  answer: (id: string) => `${id}.answer`,
  sentence: (key: string) => `show.${key}`,
}

/** The English texts that a small language needs besides messages, by their keys. */
export function smallTextsOf(
  questions: ReturnType<typeof smallQuestions>,
  sentences: readonly ShownSentence[],
): ReadonlyMap<string, string> {
  return new Map([
    ...questions.flatMap(({ id, selfCheck }) => [
      [smallKeys.question(id), selfCheck.question] as const,
      [smallKeys.answer(id), selfCheck.answer] as const,
    ]),
    ...sentences.flatMap(({ key, wordings }) => {
      const english = wordings.find(({ language }) => language === BASE_LANGUAGE)
      return english === undefined ? [] : [[smallKeys.sentence(key), english.text] as const]
    }),
  ])
}

/** The first keys of a list, and how many there are besides: a whole interface is too many to read. */
function firstOf(keys: readonly string[]): string {
  const more = keys.length - MOST_NAMED
  return `${keys.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Why a small language cannot be published, a sentence each; none where it can. */
export function faultsOf(
  { code, readBy, texts }: SmallLanguage,
  english: ReadonlyMap<string, string>,
): readonly string[] {
  const missing = [...english.keys()].filter((key) => (texts.get(key)?.text ?? '') === '')
  const stale = [...english].filter(([key, text]) => !missing.includes(key) && texts.get(key)?.english !== text)
  return [
    ...(missing.length > 0 ? [`These texts are not translated: ${firstOf(missing)}.`] : []),
    ...(stale.length > 0 ? [`English has changed since: ${stale.map(([key]) => key).join(', ')}.`] : []),
    ...(readBy === undefined ? [`Nobody who speaks ${code} has read its texts: “readBy” has no name and day.`] : []),
  ]
}
