import { Badge, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useRef } from 'react'
import { useCurrentUser } from 'sanity'

import { BASE_NAME } from '../../../src/domain/base-name.ts'
import { getToday } from '../review/today.ts'
import { sayWhatIsNotChecked } from '../../model/rules/listed-words.ts'
import type { Fields } from '../../model/rules/fields.ts'
import { compareUnits, type TranslatedUnit, type UnitState } from '../../model/translation-units/state.ts'
import { isUnit, partsOf } from '../../model/translation-units/units.ts'
import { isBehind } from '../../model/translation-units/update.ts'
import { languageOf } from './languages.ts'
import { LockedRow } from './locked-row.tsx'
import { UnitRow } from './unit-row.tsx'
import { useOlderTexts } from './use-older-texts.ts'
import { useTranslationWriter } from './use-translation-writer.ts'

const COUNTS: readonly {
  readonly state: UnitState
  readonly name: string
  readonly tone: 'positive' | 'caution' | 'critical' | 'default'
}[] = [
  { state: 'good', name: 'good', tone: 'positive' },
  { state: 'changed', name: 'changed', tone: 'caution' },
  { state: 'unknown', name: 'not compared', tone: 'caution' },
  { state: 'copied', name: `in ${BASE_NAME}`, tone: 'critical' },
  { state: 'missing', name: 'empty', tone: 'default' },
]

const atEnd = { marginInlineStart: 'auto' } as const

const sticky = { position: 'sticky', top: 0, zIndex: 10 } as const

/** A “not” or a name that seems lost is no reason against it: who reads the language knows better than a list of words. */
function isDone({ state, numbers, lostTags }: TranslatedUnit): boolean {
  return state === 'good' && numbers === undefined && lostTags.length === 0
}

interface SideBySideProps {
  /** The published id of the translation. */
  readonly id: string
  readonly type: string
  readonly translation: Fields
  readonly originalId: string
  readonly original: Fields
}

/** A translation beside its original, text by text, with what each still needs. */
export function SideBySide({ id, type, translation, originalId, original }: SideBySideProps) {
  const list = useRef<HTMLDivElement>(null)
  const person = useCurrentUser()
  const writer = useTranslationWriter(id, type, original, translation)
  const language = languageOf(String(translation['language']))
  const units = compareUnits(original, translation)
  const byPath = new Map(units.map((unit) => [unit.path, unit]))
  const older = useOlderTexts(
    originalId,
    units.flatMap(({ state, made }) => (state === 'changed' && made ? [made] : [])),
  )
  const left = units.filter((unit) => !isDone(unit))
  const isChecked = translation['translationStatus'] === 'checked'

  function goToNext() {
    const focused = list.current?.querySelector(':focus')?.getAttribute('data-testid')
    const here = units.findIndex(({ path }) => focused === `translation-${path}`)
    const next = [...units.slice(here + 1), ...units.slice(0, here + 1)].find((unit) => !isDone(unit))
    const field = list.current?.querySelector<HTMLElement>(`[data-testid="translation-${next?.path}"]`)
    field?.scrollIntoView({ block: 'center' })
    field?.focus()
  }

  return (
    <div ref={list} data-testid="side-by-side">
      <Card padding={3} borderBottom style={sticky}>
        <Flex gap={3} align="center" wrap="wrap">
          <Text size={1} weight="semibold">
            {`${BASE_NAME} → ${language.name}`}
          </Text>
          <Flex gap={2} wrap="wrap" data-testid="counts">
            {COUNTS.map(({ state, name, tone }) => {
              const count = units.filter((unit) => unit.state === state).length
              return count === 0 ? null : <Badge key={state} tone={tone}>{`${count} ${name}`}</Badge>
            })}
          </Flex>
          <Flex gap={2} style={atEnd}>
            <Button
              mode="ghost"
              fontSize={1}
              padding={2}
              text="Next to do"
              disabled={left.length === 0}
              onClick={goToNext}
            />
            <Button
              tone="positive"
              fontSize={1}
              padding={2}
              text={isChecked ? 'Checked' : 'I have checked it'}
              disabled={isChecked || left.length > 0}
              onClick={() => writer.check(person?.name ?? '', getToday())}
            />
          </Flex>
        </Flex>
      </Card>
      {isBehind(original, translation) && (
        <Card padding={3} tone="caution" borderBottom>
          <Stack gap={3}>
            <Text size={1}>
              The order, links, pictures or helplines of the {BASE_NAME} document have changed since.
            </Text>
            <div>
              <Button mode="ghost" fontSize={1} padding={2} text="Take them over" onClick={writer.takeOver} />
            </div>
          </Stack>
        </Card>
      )}
      {partsOf(original).map((part) => {
        const unit = byPath.get(part.path)
        if (!isUnit(part)) return <LockedRow key={part.path} part={part} />
        return (
          unit !== undefined && (
            <UnitRow
              key={part.path}
              unit={unit}
              older={older?.get(part.path)}
              isOlderKnown={older !== undefined}
              language={language}
              onWrite={(text) => writer.write(part.path, text)}
              onConfirm={() => writer.confirm([part.path])}
            />
          )
        )
      })}
      <Card padding={3}>
        <Text size={1} muted>
          {`“Words people use” are not translated: write in the form what people say in ${language.name}. Send it for review like any other document. ${sayWhatIsNotChecked(translation['language']) ?? ''}`}
        </Text>
      </Card>
    </div>
  )
}
