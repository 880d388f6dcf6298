import { KINDS } from '../../i18n/value-names.ts'
import { languageName, messageForms, nameOf, translator, type Translate } from '../../i18n/translate.ts'
import type { Plural } from '../../i18n/plural.ts'
import type { ResultFacts, SearchGroup } from '../../search/model.ts'
import type { ControlTexts } from '../../ui/filters/list-controls.ts'
import type { GroupName } from './groups.ts'

/** The messages of the search page in one language, which the page carries as JSON for its script. */
export interface SearchTexts extends ControlTexts {
  readonly results: string | Plural
  readonly minutes: string | Plural
  readonly nothing: string
  readonly noneChosen: string
  readonly nearest: string
  readonly failed: string
  readonly all: string
  /** The heading of the results of all groups. */
  readonly title: string
  /** “Show {next} more of {count}”. */
  readonly more: string
  readonly ours: string
  readonly mayAlsoBe: string
  readonly find: string
  /** The name of English in the reader's language. */
  readonly english: string
  /** Of a result that cannot be opened without a signal. */
  readonly notKept: string
  /** The state of a translation, in one or two words. */
  readonly translations: Readonly<Record<NonNullable<ResultFacts['translation']>, string>>
  /** The same in English, for who has to rely on a text that she cannot read. */
  readonly translationsInEnglish: SearchTexts['translations']
  /** The sentence that the words for a machine's draft stand for. */
  readonly draft: string
  readonly groups: Readonly<Record<GroupName, string>>
  readonly types: Readonly<Record<Exclude<SearchGroup, 'resource'>, string>>
  readonly kinds: Readonly<Record<string, string>>
}

function groupNames(t: Translate): SearchTexts['groups'] {
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

function translationWords(t: Translate): SearchTexts['translations'] {
  return { draft: t('unchecked.short'), checked: t('checked.short'), changed: t('changed.short') }
}

/** Gathers the messages of the script. Those that depend on a number keep all their forms. */
export function searchTexts(t: Translate, language: string): SearchTexts {
  return {
    results: messageForms('search.results', language),
    notKept: t('offline.resultNotKept'),
    minutes: messageForms('card.minutes', language),
    chosen: messageForms('filter.chosen', language),
    remove: messageText('filter.remove', language),
    more: messageText('search.more', language),
    find: messageText('filter.find', language),
    clear: t('filter.clear'),
    nothing: t('search.nothing'),
    noneChosen: t('search.noneChosen'),
    nearest: t('search.nearest'),
    failed: t('search.failed'),
    all: t('search.all'),
    title: t('search.resultsTitle'),
    ours: t('card.ours'),
    mayAlsoBe: t('sign.mayAlsoBe'),
    english: languageName('en', language),
    translations: translationWords(t),
    translationsInEnglish: translationWords(translator('en')),
    draft: t('unchecked.notice'),
    groups: groupNames(t),
    types: {
      right: t('type.rightsAnswer'),
      sign: t('type.sign'),
      helpline: t('type.helpline'),
      law: t('type.law'),
      organisation: t('type.organisation'),
      partnership: t('type.partnership'),
      case: t('type.case'),
      topic: t('type.topic'),
      role: t('type.role'),
      page: t('type.page'),
    },
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, nameOf(t, 'kind', kind)])),
  }
}

/** A message with its placeholders. */
function messageText(key: Parameters<typeof messageForms>[0], language: string): string {
  const message = messageForms(key, language)
  return typeof message === 'string' ? message : message.other
}
