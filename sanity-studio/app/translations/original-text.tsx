import { Text } from '@sanity/ui'

import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'
import { directionOf } from '../../../src/i18n/locales.ts'
import { compareWords, type WordRun } from '../../../src/domain/word-difference.ts'

const words = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const

/** The word that came in the place of another begins apart from it. */
const apart = { marginInlineStart: '0.25em' } as const

interface PartProps {
  readonly part: WordRun
  readonly before: WordRun | undefined
}

function Part({ part: { kind, text }, before }: PartProps) {
  if (kind === 'removed') return <del>{text}</del>
  return kind === 'added' ? <ins style={before?.kind === 'removed' ? apart : undefined}>{text}</ins> : <>{text}</>
}

interface OriginalTextProps {
  readonly text: string
  /** The words before they changed; undefined where nothing changed, or where they are not known. */
  readonly older: string | undefined
}

/** A text of the original; where it changed, with the words that went struck out and those that came underlined. */
export function OriginalText({ text, older }: OriginalTextProps) {
  const parts: readonly WordRun[] = older === undefined ? [{ kind: 'same', text }] : compareWords(older, text)
  return (
    <Text size={2} style={words} lang={BASE_LANGUAGE} dir={directionOf(BASE_LANGUAGE)}>
      {parts.map((part, place) => (
        <Part key={place} part={part} before={parts[place - 1]} />
      ))}
    </Text>
  )
}
