import { Card, Stack, Text, type BadgeTone } from '@sanity/ui'
import type { ReactNode } from 'react'

import { LINK_KINDS } from '../gaps/links.ts'
import { typeName } from '../gaps/type-name.ts'
import type { Due } from '../rules/due.ts'
import { ORDER_BY_RISK, RISK_NAMES } from '../rules/risk.ts'
import { languageName } from '../schemaTypes/preview.ts'
import { Coverage } from './coverage.tsx'
import { GapList } from './gap-list.tsx'
import type { FoundGaps } from './use-gap-report.ts'

/** One part of the report, as a tab of the tool. */
interface Part {
  readonly id: string
  readonly title: string
  /** How many rows it has; undefined where a number says nothing. */
  readonly count: (found: FoundGaps) => number | undefined
  readonly render: (found: FoundGaps) => ReactNode
}

function badge(text: string, tone: BadgeTone = 'default') {
  return { text, tone }
}

const FACT_LISTS: readonly { readonly state: Due['state']; readonly title: string; readonly nothing: string }[] = [
  { state: 'wrong', title: 'Wrong', nothing: 'Nothing lacks what it must have.' },
  { state: 'overdue', title: 'Review overdue', nothing: 'No review is overdue.' },
  { state: 'never', title: 'Never reviewed', nothing: 'Every document was reviewed once.' },
  { state: 'soon', title: 'Due in 30 days', nothing: 'No review is due in 30 days.' },
]

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

function Facts({ gaps }: FoundGaps) {
  return (
    <Stack gap={4}>
      {FACT_LISTS.map(({ state, title, nothing }) => (
        <GapList
          key={state}
          title={title}
          todo={ORDER_BY_RISK}
          nothing={nothing}
          gaps={gaps.facts
            .filter((due) => due.state === state)
            .map((due) => ({
              ...due,
              badge: badge(RISK_NAMES[due.risk], due.risk === 'call' ? 'critical' : 'default'),
            }))}
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
  { id: 'facts', title: 'Facts', count: ({ gaps }) => gaps.facts.length, render: Facts },
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
      <GapList
        title="Translations behind their originals"
        todo="Open “Translation”, compare what changed, and correct it or say that it still says the same."
        nothing="Every translation says what its original says."
        gaps={gaps.behind.map((one) => ({
          ...one,
          badge: badge(languageName(one.language)),
          others: [one.original],
          othersAre: 'English',
        }))}
      />
    ),
  },
  { id: 'searches', title: 'Searches', count: ({ searches }) => searches.length, render: Searches },
]
