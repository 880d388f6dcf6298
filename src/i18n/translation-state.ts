import { FALLBACK_MESSAGES_LANGUAGE } from '../domain/base-language.ts'
import type { LocaleInfo } from '../domain/locale-info.ts'
import { formatPartialDate } from '../domain/partial-date.ts'
import { translator, type Translate } from './translate.ts'

type State = Pick<LocaleInfo, 'isUnchecked' | 'checked' | 'changedOn'>

/**
 * What a reader is told of a translation, a sentence each; nothing of an original, and of a translation of which nobody has
 * said anything. A change of the original comes first: the translation may be wrong by now, whoever has checked it.
 * @param language BCP 47 tag of `t`, for the dates.
 * @param draft the sentence about a machine’s draft: on a page, or in a text that has left the hub.
 */
export function translationLines(
  { isUnchecked, checked, changedOn }: State,
  t: Translate,
  language: string,
  draft: 'unchecked.notice' | 'takeaway.draft' = 'unchecked.notice',
): readonly string[] {
  const dateOf = (date: string) => formatPartialDate(date, language)
  return [
    ...(changedOn === undefined ? [] : [t('changed.notice', { date: dateOf(changedOn) })]),
    ...(isUnchecked ? [t(draft)] : []),
    ...(checked === undefined ? [] : [t('checked.notice', { who: checked.by, date: dateOf(checked.on) })]),
  ]
}

/** One or two words for a card, in the reader’s language and in English, and the sentence that they stand for. */
export interface TranslationMark {
  readonly short: string
  readonly full: string
  /** For who has to rely on the text and does not read its language. */
  readonly english: string
}

type ShortKey = 'changed.short' | 'unchecked.short' | 'checked.short'

/** All of it, each as short as a card needs it, the most important first. */
export function translationMarks(state: State, t: Translate, language: string): readonly TranslationMark[] {
  const keys: readonly ShortKey[] = [
    ...(state.changedOn === undefined ? [] : (['changed.short'] as const)),
    ...(state.isUnchecked ? (['unchecked.short'] as const) : []),
    ...(state.checked === undefined ? [] : (['checked.short'] as const)),
  ]
  const inEnglish = translator(FALLBACK_MESSAGES_LANGUAGE)
  return translationLines(state, t, language).flatMap((full, at) => {
    const key = keys[at]
    return key === undefined ? [] : [{ short: t(key), full, english: inEnglish(key) }]
  })
}

/** The most important of it, as short as a card needs it. */
export function translationMark(state: State, t: Translate, language: string): TranslationMark | undefined {
  return translationMarks(state, t, language)[0]
}
