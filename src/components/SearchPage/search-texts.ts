import { KINDS } from '../../i18n/value-names.ts'
import { languageName, messageForms, nameOf, type Translate } from '../../i18n/translate.ts'
import type { Plural } from '../../i18n/plural.ts'
import type { SearchGroup } from '../../search/model.ts'
import type { ChipTexts } from '../ResourceFilter/chips.ts'

/** The groups into which results are sorted, in their order. */
export const GROUPS = {
  resources: ['resource'],
  signs: ['sign'],
  helplines: ['helpline'],
  laws: ['law'],
  organisations: ['organisation'],
  topics: ['topic', 'role'],
  pages: ['page'],
} as const satisfies Record<string, readonly SearchGroup[]>

export type GroupName = keyof typeof GROUPS

export const GROUP_NAMES: readonly GroupName[] = [
  'resources',
  'signs',
  'helplines',
  'laws',
  'organisations',
  'topics',
  'pages',
]

/** What the search page says, in the words of its language. */
export interface SearchTexts extends ChipTexts {
  readonly results: string | Plural
  readonly minutes: string | Plural
  readonly chosen: string | Plural
  readonly nothing: string
  readonly noneChosen: string
  readonly nearest: string
  readonly failed: string
  readonly all: string
  readonly best: string
  readonly showAll: string
  readonly ours: string
  readonly mayAlsoBe: string
  readonly find: string
  /** The name of English in the reader's language. */
  readonly english: string
  readonly groups: Readonly<Record<GroupName, string>>
  readonly types: Readonly<Record<Exclude<SearchGroup, 'resource'>, string>>
  readonly kinds: Readonly<Record<string, string>>
}

function groupNames(t: Translate): SearchTexts['groups'] {
  return {
    resources: t('search.groupResources'),
    signs: t('search.groupSigns'),
    helplines: t('search.groupHelplines'),
    laws: t('search.groupLaws'),
    organisations: t('search.groupOrganisations'),
    topics: t('search.groupTopics'),
    pages: t('search.groupPages'),
  }
}

/** Gathers what the script of the search page says. Messages that depend on a number stay whole. */
export function searchTexts(t: Translate, language: string): SearchTexts {
  return {
    results: messageForms('search.results', language),
    minutes: messageForms('card.minutes', language),
    chosen: messageForms('filter.chosen', language),
    remove: messageText('filter.remove', language),
    showAll: messageText('search.showAll', language),
    find: messageText('filter.find', language),
    clear: t('filter.clear'),
    nothing: t('search.nothing'),
    noneChosen: t('search.noneChosen'),
    nearest: t('search.nearest'),
    failed: t('search.failed'),
    all: t('search.all'),
    best: t('search.best'),
    ours: t('card.ours'),
    mayAlsoBe: t('sign.mayAlsoBe'),
    english: languageName('en', language),
    groups: groupNames(t),
    types: {
      sign: t('type.sign'),
      helpline: t('type.helpline'),
      law: t('type.law'),
      organisation: t('type.organisation'),
      topic: t('type.topic'),
      role: t('type.role'),
      page: t('type.page'),
    },
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, nameOf(t, 'kind', kind)])),
  }
}

/** A message as it is written, with its places unfilled. */
function messageText(key: Parameters<typeof messageForms>[0], language: string): string {
  const message = messageForms(key, language)
  return typeof message === 'string' ? message : message.other
}
