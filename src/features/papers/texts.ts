import type { Plural } from '../../i18n/plural.ts'
import { messageForms, type MessageKey, type Translate } from '../../i18n/translate.ts'

/** The messages of the tool, which the page carries as JSON for its script. `{…}` is filled in there. */
export interface PaperTexts {
  readonly facts: string
  readonly marked: string | Plural
  readonly cleared: string
  readonly keepFailed: string
  readonly keptByPosters: string
  readonly saved: string
  readonly copied: string
  readonly failed: string
  readonly loadFailed: string
  readonly lost: string
  readonly lostOne: string
}

/** Gathers the messages of the tool in a language. Those that depend on a number keep all their forms. */
export function paperTexts(t: Translate, language: string): PaperTexts {
  const withPlaces = (key: MessageKey): string => {
    const message = messageForms(key, language)
    return typeof message === 'string' ? message : message.other
  }
  return {
    facts: withPlaces('papers.facts'),
    marked: messageForms('papers.marked', language),
    cleared: t('papers.cleared'),
    keepFailed: t('papers.keepFailed'),
    keptByPosters: t('takeaway.keptBy', { page: t('poster.title') }),
    saved: withPlaces('papers.saved'),
    copied: t('papers.copied'),
    failed: t('papers.failed'),
    loadFailed: t('papers.loadFailed'),
    lost: t('papers.lost'),
    lostOne: withPlaces('papers.lostOne'),
  }
}
