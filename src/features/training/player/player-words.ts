import type { Plural } from '../../../i18n/plural.ts'
import { messageForms, type MessageKey } from '../../../i18n/translate.ts'

/** The messages that the player says. */
const KEYS = [
  'learn.changed',
  'learn.lessonOf',
  'learn.minutes',
  'learn.allLessons',
  'learn.finished',
  'learn.madeUp',
  'learn.part',
  'learn.whatDoYouDo',
  'learn.good',
  'learn.notGood',
  'learn.tryAgain',
  'learn.goOn',
  'learn.whatThen',
  'learn.back',
  'learn.questions',
  'learn.questionOf',
  'learn.chooseOne',
  'learn.chooseAll',
  'learn.check',
  'learn.chooseFirst',
  'learn.right',
  'learn.notRight',
  'learn.isRight',
  'learn.isNotRight',
  'learn.end',
  'learn.score',
  'learn.passed',
  'learn.notPassed',
  'learn.left',
  'learn.again',
  'learn.anew',
] as const satisfies readonly MessageKey[]

export type PlayerKey = (typeof KEYS)[number]

/** The words of the player in one language: plain data, for a page or a package to carry. */
export interface PlayerWords {
  /** BCP 47 tag of the words, which may be another than that of the course. */
  readonly language: string
  readonly messages: Readonly<Record<PlayerKey, string | Plural>>
}

/** The words of the player in a language. */
export function playerWords(language: string): PlayerWords {
  const messages: Partial<Record<PlayerKey, string | Plural>> = {}
  for (const key of KEYS) messages[key] = messageForms(key, language)
  if (!isWhole(messages)) throw new RangeError(`Words of the player are missing in “${language}”.`)
  return { language, messages }
}

function isWhole(
  messages: Partial<Record<PlayerKey, string | Plural>>,
): messages is Record<PlayerKey, string | Plural> {
  return KEYS.every((key) => messages[key] !== undefined)
}
