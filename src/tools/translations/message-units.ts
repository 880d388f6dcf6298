import { FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { fingerprint } from '../../../sanity-studio/model/rules/units/fingerprint.ts'
import { hashedText, stateOfText } from '../../../sanity-studio/model/translation-units/message-state.ts'
import type { TranslatedUnit } from '../../../sanity-studio/model/translation-units/state.ts'
import { pluralForms } from '../../i18n/message-fault.ts'
import type { Message } from '../../i18n/plural.ts'
import type { LanguageMessages } from './message-files.ts'
import type { XliffDocument } from './xliff.ts'

/** The name under which the messages stand in a file for translators, where texts of the content have the id of a document. */
export const MESSAGES_ID = 'messages'

/** A text of a message for a translator: the message, or one of the plural forms of the language. */
export interface MessageUnit extends Pick<
  TranslatedUnit,
  'path' | 'label' | 'text' | 'value' | 'state' | 'translation'
> {
  /** Undefined for a message that does not depend on a number. */
  readonly form: string | undefined
}

function formsOf(english: Message, language: string): readonly (string | undefined)[] {
  return typeof english === 'string' ? [undefined] : [...pluralForms(language).keys()]
}

function textOf(message: Message | undefined, form: string | undefined): string | undefined {
  if (message === undefined || typeof message === 'string') return message
  return Object.entries(message).find(([name]) => name === form)?.[1]
}

function labelOf(key: string, form: string | undefined, language: string): string {
  return form === undefined ? key : `${key} (${form}, such as ${pluralForms(language).get(form)})`
}

/** The texts of an English message as a language needs them, each with its translation. */
export function unitsOfMessage(
  key: string,
  english: Message,
  language: string,
  known: LanguageMessages,
): readonly MessageUnit[] {
  return formsOf(english, language).map((form) => {
    const translation = textOf(known.messages.get(key), form) ?? ''
    return {
      path: form === undefined ? key : `${key}/${form}`,
      form,
      label: labelOf(key, form, language),
      value: hashedText(english),
      translation,
      text: textOf(english, form) ?? textOf(english, 'other') ?? '',
      state: stateOfText(english, translation, key, known.states.get(key)),
    }
  })
}

/** Which messages a translator asks for. */
interface Wanted {
  /** Also those that say what English says, and that nobody has read yet. */
  readonly unchecked: boolean
  /** Only these; undefined for all. */
  readonly keys: readonly string[] | undefined
}

/** The messages that there are to do in a language: missing, copied, or made from other English words than those of now. */
export function messagesToTranslate(
  english: ReadonlyMap<string, Message>,
  known: LanguageMessages,
  language: string,
  { unchecked, keys }: Wanted,
): XliffDocument {
  const units = [...english]
    .filter(([key]) => keys?.includes(key) ?? true)
    .flatMap(([key, message]) => {
      const isRead = !unchecked || known.states.get(key)?.status === 'checked'
      return unitsOfMessage(key, message, language, known).filter(({ state }) => state !== 'good' || !isRead)
    })
  return {
    id: MESSAGES_ID,
    source: FALLBACK_MESSAGES_LANGUAGE,
    title: 'The words of the interface',
    units: units.map(({ path, label, text, value, state, translation }) => ({
      path,
      label,
      hash: fingerprint(value) ?? '',
      source: text,
      target: state === 'missing' || state === 'copied' ? undefined : translation,
    })),
  }
}
