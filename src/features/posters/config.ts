import { messageTexts, type Translate } from '../../i18n/translate.ts'
import type { Warning } from './sheet-model.ts'
import type { PaperName } from './sizes.ts'

/** The data that the page hands to the script of the poster maker. */
export interface MakerConfig {
  /** Of the hub, for the code on sheets. */
  readonly origin: string
  /** The language of the page. */
  readonly language: string
  /** The country of the hub, as in JURISDICTIONS. */
  readonly country: string
  /** What somebody is to know of the sheet that comes with the page. */
  readonly warnings: readonly Warning[]
  /** The addresses of the texts, by language. */
  readonly texts: Readonly<Record<string, string>>
  readonly sizes: Readonly<Partial<Record<PaperName, string>>>
  readonly words: MakerWords
}

/** The words of the script. The warnings have a place for the `{name}` of a language or a `{number}`. */
export type MakerWords = ReturnType<typeof makerWords>

/** Gathers the words of the script. */
export function makerWords(t: Translate, language: string) {
  const of = { name: '{name}', number: '{number}' }
  return {
    ...messageTexts('poster', ['loading', 'failed', 'picture', 'pictureFailed', 'kept', 'notKept'], language),
    draft: t('poster.warnDraft', of),
    'no-rights': t('poster.warnNoRights', of),
    'no-lawyer': t('poster.warnNoLawyer'),
    unchecked: t('poster.warnUnchecked', of),
    overdue: t('poster.warnOverdue', of),
    emergency: t('poster.warnEmergency', of),
    full: t('poster.warnFull'),
    bar: t('cut.bar'),
    keptByPapers: t('takeaway.keptBy', { page: t('papers.title') }),
    cleared: t('help.cleared'),
    copied: t('poster.smsCopied'),
    notCopied: t('poster.smsNotCopied'),
  }
}
