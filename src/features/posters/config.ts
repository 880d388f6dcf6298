import { messageText, messageTexts, type MessageKey, type Translate } from '../../i18n/translate.ts'
import type { SizeName } from './sizes.ts'

/** The data that the page hands to the script of the poster maker. */
export interface MakerConfig {
  /** Of the hub, for the code on sheets. */
  readonly origin: string
  /** The language of the page. */
  readonly language: string
  /** The country of the hub, as in JURISDICTIONS. */
  readonly country: string
  /** The addresses of the texts, by language. */
  readonly texts: Readonly<Record<string, string>>
  readonly sizes: Readonly<Partial<Record<SizeName, string>>>
  readonly words: MakerWords
}

/** The words of the script. The warnings have a place for the `{name}` of a language or a `{number}`. */
export type MakerWords = ReturnType<typeof makerWords>

export function makerWords(t: Translate, language: string) {
  const text = (key: MessageKey) => messageText(key, language)
  return {
    ...messageTexts('poster', ['loading', 'failed', 'pictureFailed', 'kept', 'notKept'], language),
    draft: text('poster.warnDraft'),
    'no-rights': text('poster.warnNoRights'),
    'no-lawyer': text('poster.warnNoLawyer'),
    unchecked: text('poster.warnUnchecked'),
    overdue: text('poster.warnOverdue'),
    emergency: text('poster.warnEmergency'),
    full: text('poster.warnFull'),
    keptByPapers: t('takeaway.keptBy', { page: t('papers.title') }),
    cleared: text('help.cleared'),
    copied: text('poster.smsCopied'),
    notCopied: text('poster.smsNotCopied'),
  }
}
