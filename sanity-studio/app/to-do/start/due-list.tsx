import { Box, Card, Flex, Tab, TabList, TabPanel, Text, type BadgeTone } from '@sanity/ui'
import { useId, useState } from 'react'

import { DUE_AGAIN, dueIn, NEVER_REVIEWED, type Due } from '../../../model/rules/due.ts'
import { ORDER_BY_RISK, RISK_NAMES, RISKS, type Risk } from '../../../model/rules/risk.ts'
import { ChangeBar } from '../../table/several/change-bar.tsx'
import { OFFERS } from '../../table/several/offers.ts'
import { CheckedTodayMenu } from './checked-today-menu.tsx'
import { CorrectNumberButton } from './correct-number-button.tsx'
import { choose, ChooseAll } from '../../list/choose.tsx'
import { Row, type RowChoice } from '../../list/row.tsx'
import { Nothing, Rows, Section } from '../../list/section.tsx'
import { useSome } from '../../list/some.tsx'

const TONES: Readonly<Record<Risk, BadgeTone>> = {
  call: 'critical',
  advice: 'caution',
  law: 'caution',
  figure: 'default',
  other: 'default',
}

/** How many documents are shown before somebody asks for more. */
const AT_ONCE = 10

/** What a document is in: of what nobody has reviewed, the tab says it. */
function badgeOf({ state, risk }: Due) {
  if (state === 'never') return undefined
  return state === 'wrong'
    ? ({ text: 'Wrong', tone: 'critical' } as const)
    : { text: RISK_NAMES[risk], tone: TONES[risk] }
}

interface DueRowProps {
  readonly due: Due
  /** Whether it has changes that are not published. */
  readonly hasDraft: boolean
  readonly choice: RowChoice
}

function DueRow({ due, hasDraft, choice }: DueRowProps) {
  const { id, type, revision, title, language, number, state, why } = due
  return (
    <Row
      id={id}
      type={type}
      title={title}
      language={language}
      choice={choice}
      badge={badgeOf(due)}
      actions={
        <Flex gap={2} wrap="wrap">
          {number?.dial !== undefined && <CorrectNumberButton id={id} title={title} before={number} />}
          {state !== 'wrong' && !hasDraft && <CheckedTodayMenu shown={{ id, revision }} title={title} />}
        </Flex>
      }
    >
      {why}
      {hasDraft && ' Changes to it are not published yet.'}
    </Row>
  )
}

/** What can be done with several of these at once: their drafts are sent from “Several at once”. */
const DUE_OFFERS = [OFFERS.checked, OFFERS.topics, OFFERS.jobs]

const NONE: ReadonlySet<string> = new Set()

interface DueTabProps {
  readonly due: readonly Due[]
  readonly drafts: ReadonlySet<unknown>
}

/** The documents of one tab, ten at a time, with what can be done with the chosen ones. */
function DueTab({ due, drafts }: DueTabProps) {
  const [rows, more] = useSome(due, AT_ONCE)
  const [chosen, setChosen] = useState(NONE)
  const ids = rows.map(({ id }) => id)
  return (
    <>
      <Card borderBottom={ids.length > 0} padding={ids.length > 0 ? 3 : 0}>
        <Flex align="center" gap={3} wrap="wrap">
          {ids.length > 0 && (
            <Box style={{ flex: '1 1 160px' }}>
              <ChooseAll ids={ids} chosen={chosen} label={`Choose these ${ids.length}`} onChosen={setChosen} />
            </Box>
          )}
          <ChangeBar ids={ids.filter((id) => chosen.has(id))} offers={DUE_OFFERS} isQuiet />
        </Flex>
      </Card>
      <Rows>
        {rows.map((one) => (
          <DueRow
            key={one.id}
            due={one}
            hasDraft={drafts.has(one.id)}
            choice={{
              isChosen: chosen.has(one.id),
              onChoose: (isChosen) => setChosen(choose(chosen, one.id, isChosen)),
            }}
          />
        ))}
      </Rows>
      <Card padding={3} radius={2}>
        <Flex align="center" gap={3} wrap="wrap">
          {more}
          <Text size={1} muted>
            {ORDER_BY_RISK}
          </Text>
        </Flex>
      </Card>
    </>
  )
}

interface Tabbed {
  readonly title: string
  readonly found: readonly Due[]
  readonly nothing: string
}

interface DueSectionProps {
  readonly title: string
  readonly tabs: readonly Tabbed[]
  /** The ids of the documents that have a draft. */
  readonly drafts: ReadonlySet<unknown>
}

/** Documents to look at, a tab for each group of them; it opens with the first that has any. */
function DueSection({ title: heading, tabs, drafts }: DueSectionProps) {
  const id = useId()
  const [chosen, setChosen] = useState<string>()
  const tab = tabs.find(({ title }) => title === chosen) ?? tabs.find(({ found }) => found.length > 0) ?? tabs[0]
  if (tab === undefined) return null
  return (
    <Section
      title={heading}
      beside={
        <TabList gap={1}>
          {tabs.map(({ title, found }) => (
            <Tab
              key={title}
              id={`${id}-${title}`}
              aria-controls={`${id}-panel`}
              label={`${title} ${found.length}`}
              selected={title === tab.title}
              onClick={() => setChosen(title)}
            />
          ))}
        </TabList>
      }
    >
      <TabPanel id={`${id}-panel`} aria-labelledby={`${id}-${tab.title}`}>
        {tab.found.length === 0 ? (
          <Nothing>{tab.nothing}</Nothing>
        ) : (
          <DueTab key={tab.title} due={tab.found} drafts={drafts} />
        )}
      </TabPanel>
    </Section>
  )
}

interface DueListProps {
  /** With the worst risk first. */
  readonly due: readonly Due[]
  readonly drafts: ReadonlySet<unknown>
}

/** What is wrong or old, and apart from it what nobody has ever reviewed, by risk. */
export function DueList({ due, drafts }: DueListProps) {
  const never = dueIn(NEVER_REVIEWED, due)
  const byRisk = RISKS.map((risk) => ({
    title: RISK_NAMES[risk],
    found: never.filter((one) => one.risk === risk),
    nothing: NEVER_REVIEWED.nothing,
  })).filter(({ found }) => found.length > 0)
  return (
    <>
      <DueSection
        title="Wrong or old"
        tabs={DUE_AGAIN.map((group) => ({ ...group, found: dueIn(group, due) }))}
        drafts={drafts}
      />
      <DueSection title={`${never.length} to review for the first time`} tabs={byRisk} drafts={drafts} />
    </>
  )
}
