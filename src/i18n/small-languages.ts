import { contentFolderOf } from '../catalogue/source/index.ts'
import { readSmallLanguage, smallLanguageFile } from '../catalogue/source/small-languages.ts'
import { BASE_LANGUAGE } from '../domain/base-language.ts'
import { ContentError } from '../domain/problem.ts'
import { isOnlyAbout, type Right } from '../domain/right.ts'
import type { Site } from '../domain/site.ts'
import { faultsOf, smallQuestions, smallTextsOf, type SmallLanguage } from '../domain/small-language.ts'
import { messageText, translator, type MessageKey, type Translate } from './translate.ts'
import { fillIn } from './plural.ts'

/** The messages that the one page of a small language needs. */
const SMALL_MESSAGES = [
  'act.title',
  'act.text',
  'act.danger',
  'number.helpline',
  'help.silentText',
  'help.child',
  'help.childText',
  'help.else',
  'help.elseText',
  'help.askFirst',
  'help.say',
  'help.toEmergency',
  'help.sayEmergency',
  'help.toHelpline',
  'help.sayHelpline',
  'help.toInterpreter',
  'help.sayInterpreter',
  'help.readAloud',
  'read.others',
  'read.start',
  'read.stop',
  'you.title',
  'you.oneYes',
  'you.oneYesText',
  'rights.notAdvice',
  'show.title',
  'show.private',
  'helpline.call',
  'leave.emergency',
  'leave.title',
  'checked.notice',
] as const satisfies readonly MessageKey[]

/** What of a hub a small language is made from. */
interface Sources {
  readonly rights: readonly Right[]
  readonly site: Site
}

/** The questions of “Is this you?” of a small language: those about the hub's own country. */
export function questionsOf({ rights, site }: Sources) {
  return smallQuestions(rights.filter((right) => isOnlyAbout(right, site.emergency.country)))
}

/** All texts in the base language that a small language has to say, by their keys. */
export function smallEnglish(sources: Sources): ReadonlyMap<string, string> {
  const messages = SMALL_MESSAGES.map((key) => [key, messageText(key, BASE_LANGUAGE)] as const)
  return new Map([...messages, ...smallTextsOf(questionsOf(sources), sources.site.shownSentences)])
}

/**
 * The small languages that the settings of a hub name.
 * @throws ContentError that says of each what it lacks: a page with safety texts is never shown in part, nor unread.
 */
export function smallLanguagesOf(sources: Sources, folder = contentFolderOf()): readonly SmallLanguage[] {
  const read = sources.site.smallLanguages.map((code) => ({
    code,
    where: smallLanguageFile(folder, code),
    small: readSmallLanguage(folder, code),
  }))
  const problems = read.flatMap(({ code, where, small }) => {
    const fix = `Write it (“npm run content:translate -- small ${code}” makes room for what is missing), or take ${code} out of “Small languages” in the settings.`
    const faults = small === undefined ? ['There is no such file.'] : faultsOf(small, smallEnglish(sources))
    return faults.map((what) => ({ where, what, fix }))
  })
  if (problems.length > 0) throw new ContentError(problems)
  return read.flatMap(({ small }) => small ?? [])
}

/** Writes the messages of a small language; those that it does not have, in the base language. */
export function smallTranslator({ code, texts }: Pick<SmallLanguage, 'code' | 'texts'>): Translate {
  const english = translator(BASE_LANGUAGE)
  return (key, values = {}) => {
    const text = texts.get(key)?.text
    return text === undefined ? english(key, values) : fillIn(text, values, code)
  }
}
