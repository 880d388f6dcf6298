import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { CircleIcon } from '@sanity/icons/Circle'
import { ErrorOutlineIcon } from '@sanity/icons/ErrorOutline'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import { Button, Card, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { TextWithTone } from 'sanity'
import { useEffect, useRef, useState, type ComponentType } from 'react'

import { BASE_NAME } from '../../../src/domain/base-name.ts'
import { lossOf } from '../../model/translation-units/losses.ts'
import type { TranslatedUnit, UnitState } from '../../model/translation-units/state.ts'
import { whyNotWrite, wrongNumbers } from './faults.ts'
import type { TargetLanguage } from './languages.ts'
import { OriginalText } from './original-text.tsx'
import { TagLegend } from './tag-legend.tsx'
import { SAID_OF_UNIT } from './words-of-state.ts'

const ICONS: Readonly<Record<UnitState, ComponentType>> = {
  good: CheckmarkCircleIcon,
  missing: CircleIcon,
  changed: WarningOutlineIcon,
  unknown: WarningOutlineIcon,
  copied: ErrorOutlineIcon,
}

const ICON_TONES: Readonly<Record<UnitState, 'positive' | 'default' | 'caution' | 'critical'>> = {
  good: 'positive',
  missing: 'default',
  changed: 'caution',
  unknown: 'caution',
  copied: 'critical',
}

/** For screen readers. */
const STATE_NAMES: Readonly<Record<UnitState, string>> = {
  good: 'Translated',
  missing: 'Not translated',
  changed: `The ${BASE_NAME} has changed`,
  unknown: 'Not compared',
  copied: `Still in ${BASE_NAME}`,
}

/** In milliseconds: how long after the last letter a text is saved; it is saved at once when the field is left. */
const PAUSE = 700

const columns = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
  gap: 16,
} as const

/** Characters on a line of the field, for browsers that do not size it by its content. */
const LINE = 48

interface UnitRowProps {
  readonly unit: TranslatedUnit
  readonly older: string | undefined
  /** Whether the history has answered. */
  readonly isOlderKnown: boolean
  readonly language: TargetLanguage
  readonly onWrite: (text: string) => void
  readonly onConfirm: () => void
}

/** One text: the original, what has changed in it, and the field for its translation. */
export function UnitRow({ unit, older, isOlderKnown, language, onWrite, onConfirm }: UnitRowProps) {
  const [typed, setTyped] = useState<string>()
  const write = useRef(onWrite)
  write.current = onWrite
  const text = typed ?? unit.translation
  const whyNot = typed === undefined ? undefined : whyNotWrite(unit, typed.trim())

  useEffect(() => {
    if (typed === undefined || whyNot !== undefined) return undefined
    const timer = setTimeout(() => write.current(typed.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [typed, whyNot])

  function leave() {
    if (typed === undefined || whyNot !== undefined) return
    if (typed.trim() !== unit.translation) write.current(typed.trim())
    setTyped(undefined)
  }

  const said = SAID_OF_UNIT[unit.state]
  const numbers = wrongNumbers(unit, text.trim())
  // The numbers are compared as one types, the words once they are saved.
  const loss = typed === undefined && unit.numbers === undefined ? lossOf(unit) : undefined
  const lost = loss && `${loss.what} ${loss.fix}`
  const isWrong = numbers !== undefined || whyNot !== undefined || loss?.isSure === true
  const Icon = ICONS[unit.state]
  const hint = `hint-${unit.path}`
  return (
    <Card
      padding={3}
      borderBottom
      tone={isWrong ? 'critical' : said.tone}
      data-testid={`unit-${unit.path}`}
      data-state={unit.state}
    >
      <div style={columns}>
        <Flex gap={3}>
          <TextWithTone size={2} tone={ICON_TONES[unit.state]} aria-label={STATE_NAMES[unit.state]} role="img">
            <Icon />
          </TextWithTone>
          <Stack gap={3} flex={1}>
            <Text size={1} muted>
              {unit.label}
            </Text>
            <OriginalText text={unit.text} older={older} />
            {unit.state === 'changed' && isOlderKnown && older === undefined && (
              <Text size={1} muted>
                The earlier words are no longer in the history: compare the whole text.
              </Text>
            )}
            <TagLegend unit={unit} />
          </Stack>
        </Flex>
        <Stack gap={3}>
          <TextArea
            aria-label={`${unit.label}, ${language.name}`}
            aria-describedby={hint}
            data-testid={`translation-${unit.path}`}
            lang={language.code}
            dir={language.direction}
            fontSize={2}
            padding={3}
            rows={Math.max(unit.text.split('\n').length, Math.ceil(Math.max(unit.text.length, text.length) / LINE))}
            value={text}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={leave}
          />
          <Stack gap={3} id={hint}>
            {(whyNot === undefined ? [numbers, lost, said.words] : [whyNot]).filter(Boolean).map((words) => (
              <Text key={words} size={1}>
                {words}
              </Text>
            ))}
          </Stack>
          {(unit.state === 'changed' || unit.state === 'unknown') && (
            <div>
              <Button mode="ghost" fontSize={1} padding={2} text="It still says the same" onClick={onConfirm} />
            </div>
          )}
        </Stack>
      </div>
    </Card>
  )
}
