import { messageForms, messageTexts, type Translate } from '../../i18n/translate.ts'

/** The messages of the tool, which the page carries as JSON for its script. `{…}` is filled in there. */
export type PaperTexts = ReturnType<typeof paperTexts>

const NAMES = ['facts', 'cleared', 'keepFailed', 'saved', 'copied', 'failed', 'loadFailed', 'lost', 'lostOne'] as const

/** Gathers the messages of the tool in a language. The one that depends on a number keeps all its forms. */
export function paperTexts(t: Translate, language: string) {
  return {
    ...messageTexts('papers', NAMES, language),
    marked: messageForms('papers.marked', language),
    keptByPosters: t('takeaway.keptBy', { page: t('poster.title') }),
  }
}
