import { useMemo, type PropsWithChildren, type ReactElement } from 'react'
import { useFormValue, type InputProps, type PortableTextInputProps } from 'sanity'

import { findRemarks } from '../../model/rules/care.ts'
import { isFields, type Fields } from '../../model/rules/fields.ts'
import { remarkUnknownNumbers, type KnownNumbers } from '../../model/rules/known-numbers.ts'
import { passagesOf } from '../../model/rules/passages.ts'
import type { Remark } from '../../model/rules/remark.ts'
import { known, useWatched } from '../connection/use-watched.ts'
import { watchKnownNumbers } from './watch-known-numbers.ts'
import { usePaste } from './use-paste.ts'
import { selectWords } from './words-in-text.ts'

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

interface RichTextInputProps {
  readonly path: InputProps['path']
  readonly value: unknown
  /** Renders Sanity's editor with these decorations and this way to paste. */
  readonly render: (ours: Required<Pick<PortableTextInputProps, 'rangeDecorations' | 'onPaste'>>) => ReactElement
}

/** The editor of a rich text: words of which a rule of care speaks are underlined, and a pasted text loses what ours cannot hold. */
export function RichTextInput({ path, value, render }: RichTextInputProps) {
  const document = useFormValue([])
  const numbers = known(useWatched(watchKnownNumbers))
  const onPaste = usePaste()
  const remarks = useMemo(() => (isFields(document) ? remarksOn(document, numbers) : []), [document, numbers])
  return render({ rangeDecorations: useMemo(() => decorate(remarks, path, value), [remarks, path, value]), onPaste })
}
