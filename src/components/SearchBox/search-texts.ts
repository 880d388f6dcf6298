import { KINDS } from '../../i18n/value-names.ts'
import { nameOf, type Translate } from '../../i18n/translate.ts'
import type { Plural } from '../../i18n/plural.ts'
import type { RecordType } from '../../search/search-record.ts'

/** The groups into which results are sorted, in the order of their buttons. */
export const GROUPS = {
  resources: ['resource'],
  signs: ['sign'],
  helplines: ['helpline'],
  laws: ['law'],
  organisations: ['organisation'],
  topics: ['topic', 'role'],
} as const satisfies Record<string, readonly RecordType[]>

export type GroupName = keyof typeof GROUPS

/** What the search page says, in the words of its language. */
export interface SearchTexts {
  readonly results: string | Plural
  readonly minutes: string | Plural
  readonly nothing: string
  readonly failed: string
  readonly all: string
  readonly ours: string
  readonly mayAlsoBe: string
  readonly groups: Readonly<Record<GroupName, string>>
  readonly types: Readonly<Record<Exclude<RecordType, 'resource'>, string>>
  readonly kinds: Readonly<Record<string, string>>
}

/** Gathers what the script of the search page says. */
export function searchTexts(t: Translate, results: string | Plural, minutes: string | Plural): SearchTexts {
  return {
    results,
    minutes,
    nothing: t('search.nothing'),
    failed: t('search.failed'),
    all: t('search.all'),
    ours: t('card.ours'),
    mayAlsoBe: t('sign.mayAlsoBe'),
    groups: {
      resources: t('search.groupResources'),
      signs: t('search.groupSigns'),
      helplines: t('search.groupHelplines'),
      laws: t('search.groupLaws'),
      organisations: t('search.groupOrganisations'),
      topics: t('search.groupTopics'),
    },
    types: {
      sign: t('type.sign'),
      helpline: t('type.helpline'),
      law: t('type.law'),
      organisation: t('type.organisation'),
      topic: t('type.topic'),
      role: t('type.role'),
    },
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, nameOf(t, 'kind', kind)])),
  }
}
