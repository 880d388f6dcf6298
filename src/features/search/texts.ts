import { KINDS } from '../../i18n/value-names.ts'
import { languageName, messageForms, messageTexts, nameOf, translator, type Translate } from '../../i18n/translate.ts'
import type { ResultFacts } from '../../search/model.ts'
import type { GroupName } from './groups.ts'
import { BASE_LANGUAGE, FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'

const TYPES = ['sign', 'helpline', 'law', 'organisation', 'partnership', 'case', 'topic', 'role', 'page'] as const

function groupNames(t: Translate): Readonly<Record<GroupName, string>> {
  return {
    resources: t('search.groupResources'),
    rights: t('rights.title'),
    signs: t('search.groupSigns'),
    helplines: t('search.groupHelplines'),
    laws: t('search.groupLaws'),
    organisations: t('search.groupOrganisations'),
    partnerships: t('partnerships.title'),
    topics: t('search.groupTopics'),
    pages: t('search.groupPages'),
  }
}

/** The state of a translation, in one or two words. */
function translationWords(t: Translate): Readonly<Record<NonNullable<ResultFacts['translation']>, string>> {
  return { draft: t('unchecked.short'), checked: t('checked.short'), changed: t('changed.short') }
}

/** The messages of the search page in one language, which the page carries as JSON for its script. */
export type SearchTexts = ReturnType<typeof searchTexts>

/** Gathers the messages of the script. Those that depend on a number keep all their forms. @param hub its name. */
export function searchTexts(t: Translate, language: string, hub: string) {
  return {
    results: messageForms('search.results', language),
    notKept: t('offline.resultNotKept'),
    minutes: messageForms('card.minutes', language),
    chosen: messageForms('filter.chosen', language),
    ...messageTexts('filter', ['remove', 'find', 'clear'], language),
    ...messageTexts('search', ['more', 'nothing', 'noneChosen', 'nearest', 'failed', 'all'], language),
    title: t('search.resultsTitle'),
    ours: hub,
    mayAlsoBe: t('sign.mayAlsoBe'),
    english: languageName(BASE_LANGUAGE, language),
    translations: translationWords(t),
    /** For who has to rely on a text that she cannot read. */
    translationsInEnglish: translationWords(translator(FALLBACK_MESSAGES_LANGUAGE)),
    /** The sentence that the words for a machine's draft stand for. */
    draft: t('unchecked.notice'),
    groups: groupNames(t),
    types: { ...messageTexts('type', TYPES, language), right: t('type.rightsAnswer') },
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, nameOf(t, 'kind', kind)])),
  }
}
