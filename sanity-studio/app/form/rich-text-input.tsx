import { Stack } from '@sanity/ui'
import { Fragment, useMemo, useRef, useState, type PropsWithChildren, type ReactElement } from 'react'
import { useFormValue, type InputProps, type PortableTextInputProps } from 'sanity'

import { findRemarks } from '../../model/rules/care.ts'
import { filledText, isFields, type Fields } from '../../model/rules/fields.ts'
import { remarkUnknownNumbers, type KnownNumbers } from '../../model/rules/known-numbers.ts'
import { passagesOf } from '../../model/rules/passages.ts'
import type { Remark } from '../../model/rules/remark.ts'
import { known, useWatched } from '../connection/use-watched.ts'
import { BetterWords } from './better-words.tsx'
import { watchKnownNumbers } from './watch-known-numbers.ts'
import { typeOver } from './type-over.ts'
import { usePaste } from './use-paste.ts'
import { selectReplaced, selectWords } from './words-in-text.ts'

type Decoration = NonNullable<PortableTextInputProps['rangeDecorations']>[number]

function underline(level: Remark['level'], color: string) {
  return function Underlined({ children }: PropsWithChildren) {
    return (
      <span
        data-testid={`words-${level}`}
        style={{ textDecoration: `underline wavy ${color}`, textUnderlineOffset: 3 }}
      >
        {children}
      </span>
    )
  }
}

/** One component a level, made once: another at each rendering would draw the text anew. */
const UNDERLINES: Readonly<Record<Remark['level'], Decoration['component']>> = {
  error: underline('error', '#d92638'),
  warning: underline('warning', '#b7791f'),
}

function blockWith(key: string, text: unknown): unknown {
  return Array.isArray(text) ? text.find((block) => isFields(block) && block['_key'] === key) : undefined
}

function remarksOn(document: Fields, numbers: KnownNumbers | undefined): readonly Remark[] {
  const remarks = findRemarks(document)
  return numbers === undefined
    ? remarks
    : [...remarks, ...remarkUnknownNumbers(document, passagesOf(document), numbers)]
}

function decorate(remarks: readonly Remark[], path: InputProps['path'], text: unknown): Decoration[] {
  const place = JSON.stringify(path)
  return remarks.flatMap(({ level, words, path: at }) => {
    const last = at.at(-1)
    if (words === undefined || typeof last !== 'object' || JSON.stringify(at.slice(0, -1)) !== place) return []
    const selection = selectWords(blockWith(last._key, text), last._key, words)
    return selection === undefined ? [] : [{ component: UNDERLINES[level], selection }]
  })
}

/** The remarks with better words for a paragraph of this text, each with the place of these. */
function betterIn(remarks: readonly Remark[], path: InputProps['path'], text: unknown) {
  const place = JSON.stringify(path)
  return remarks.flatMap((remark) => {
    const last = remark.path.at(-1)
    if (remark.better === undefined || typeof last !== 'object') return []
    if (JSON.stringify(remark.path.slice(0, -1)) !== place) return []
    const at = selectReplaced(blockWith(last._key, text), last._key, remark.better)
    return at === undefined ? [] : [{ remark, at, words: remark.better.text }]
  })
}

/**
 * Another key each time that a draft ends, with which the editor begins anew. Sanity's would bring its text to what is published by
 * changes of its own, blocks taken out and put in again, and these would begin the next draft as soon as one is discarded.
 */
function useKeyOfDraft(document: unknown): number {
  const isDraft = isFields(document) && filledText(document['_id'])?.startsWith('drafts.') === true
  const [last, setLast] = useState({ isDraft, ended: 0 })
  if (last.isDraft !== isDraft) setLast({ isDraft, ended: last.ended + (isDraft ? 0 : 1) })
  return last.ended
}

interface RichTextInputProps {
  readonly path: InputProps['path']
  readonly value: unknown
  /** Renders Sanity's editor with these decorations and this way to paste. */
  readonly render: (ours: Required<Pick<PortableTextInputProps, 'rangeDecorations' | 'onPaste'>>) => ReactElement
}

/**
 * The editor of a rich text: words of which a rule of care speaks are underlined, with better ones a click away below it, and a
 * pasted text loses what ours cannot hold.
 */
export function RichTextInput({ path, value, render }: RichTextInputProps) {
  const document = useFormValue([])
  const numbers = known(useWatched(watchKnownNumbers))
  const onPaste = usePaste()
  const field = useRef<HTMLDivElement>(null)
  const key = useKeyOfDraft(document)
  const remarks = useMemo(() => (isFields(document) ? remarksOn(document, numbers) : []), [document, numbers])
  const rangeDecorations = useMemo(() => decorate(remarks, path, value), [remarks, path, value])
  return (
    <Stack gap={2} ref={field}>
      <Fragment key={key}>{render({ rangeDecorations, onPaste })}</Fragment>
      {betterIn(remarks, path, value).map(({ remark, at, words }) => (
        <BetterWords
          key={JSON.stringify([at, words])}
          remark={remark}
          onUse={() => typeOver(field.current, at, words)}
        />
      ))}
    </Stack>
  )
}
