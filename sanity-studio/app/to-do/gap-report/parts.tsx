import { BASE_NAME } from '../../../../src/domain/base-name.ts'
import { Card, Stack, Text, type BadgeTone } from '@sanity/ui'
import type { ReactNode } from 'react'
import { IntentLink } from 'sanity/router'

import { LINK_KINDS } from '../../../model/gaps/links.ts'
import { typeName } from '../../../model/gaps/type-name.ts'
import { languageName } from '../../../model/schema/preview.ts'
import type { RowLinkProps } from '../../list/row.tsx'
import { Coverage } from './coverage.tsx'
import { GapList } from './gap-list.tsx'
import { MessageList } from './message-list.tsx'
import type { FoundGaps } from './use-gap-report.ts'

/** One part of the report, as a tab of the tool. */
export interface Part {
  readonly id: string
  readonly title: string
  /** How many rows it has; undefined where a number says nothing. */
  readonly count: (found: FoundGaps) => number | undefined
  readonly render: (found: FoundGaps) => ReactNode
}

function badge(text: string, tone: BadgeTone = 'default') {
  return { text, tone }
}

/** Leads to a translation beside its original. */
function OpenTranslation({ id, type, children }: RowLinkProps) {
  return (
    <IntentLink intent="edit" params={{ id, type, view: 'translation' }}>
      {children}
    </IntentLink>
  )
}

function Links({ gaps }: FoundGaps) {
  return (
    <Stack gap={4}>
      {Object.entries(LINK_KINDS).map(([kind, { title, todo }]) => (
        <GapList
          key={kind}
          title={title}
          todo={todo}
          nothing="Nothing to check."
          gaps={gaps.links.filter((one) => one.kind === kind)}
        />
      ))}
    </Stack>
  )
}

function Searches({ searches }: FoundGaps) {
  return (
    <Stack gap={4}>
      <Card padding={3} border radius={2} tone="primary">
        <Text size={1}>
          “npm run content:report” tries these with the search of the hub, and says which find little. The Studio does
          not have that search: it is built together with the pages.
        </Text>
      </Card>
      <GapList
        title="Searches that must find something"
        todo="They are kept in the settings of each language. One of the answers is to be among the first three results. No reader’s search is among them."
        nothing="None is kept yet: write some into Site, Settings, “Searches that must find something”."
        gaps={searches.map(({ settings, language, words, answers }) => ({
          ...settings,
          ...{ title: words, badge: badge(languageName(language)), others: answers, othersAre: 'Should be found' },
          why: answers.length === 0 ? 'No answer is named: three results are enough.' : '',
        }))}
      />
    </Stack>
  )
}

/** The parts of the report, in the order of its tabs. */
export const PARTS: readonly Part[] = [
  {
    id: 'coverage',
    title: 'Topics, jobs, languages, countries',
    count: () => undefined,
    render: ({ gaps }) => <Coverage gaps={gaps} />,
  },
  { id: 'links', title: 'Links', count: ({ gaps }) => gaps.links.length, render: Links },
  {
    id: 'alone',
    title: 'Not linked',
    count: ({ gaps }) => gaps.alone.length,
    render: ({ gaps }) => (
      <GapList
        title="Resources to which nothing leads"
        todo="Name each where somebody needs it: in a guide, at a step of “Start here”, as a related text."
        nothing="Something leads to every resource."
        gaps={gaps.alone.map((one) => ({ ...one, badge: badge(typeName(one.type)) }))}
      />
    ),
  },
  {
    id: 'translations',
    title: 'Translations',
    count: ({ gaps }) => gaps.behind.length,
    render: ({ gaps }) => (
      <Stack gap={4}>
        <GapList
          title="Translations behind their originals"
          todo="Open “Translation”, compare what changed, and correct it or say that it still says the same."
          nothing="Every translation says what its original says."
          gaps={gaps.behind.map((one) => ({
            ...one,
            badge: badge(languageName(one.language)),
            others: [one.original],
            othersAre: BASE_NAME,
            Link: OpenTranslation,
          }))}
        />
        <MessageList />
      </Stack>
    ),
  },
  { id: 'searches', title: 'Searches', count: ({ searches }) => searches.length, render: Searches },
]
