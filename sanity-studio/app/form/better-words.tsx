import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { set, useFormValue, type FormPatch, type InputProps } from 'sanity'

import { memoizeByObject } from '../../../src/domain/memoize.ts'
import { findRemarks } from '../../model/rules/care.ts'
import { isFields } from '../../model/rules/fields.ts'
import { betterText } from './words-in-text.ts'
import { quoted, type Remark } from '../../model/rules/remark.ts'

interface BetterWordsProps {
  readonly remark: Remark
  readonly onUse: () => void
}

/** What a rule of care says about some words of a text, with the button that puts better ones in their place. */
export function BetterWords({ remark: { what, level, better }, onUse }: BetterWordsProps) {
  return (
    <Card padding={2} radius={2} border tone={level === 'error' ? 'critical' : 'caution'} data-testid="better-words">
      <Flex align="center" gap={3} wrap="wrap">
        <Text size={1}>{what}</Text>
        <Button mode="ghost" fontSize={1} padding={2} text={`Write ${quoted(better?.text ?? '')}`} onClick={onUse} />
      </Flex>
    </Card>
  )
}

/** Once for all fields of a form, which is another object after each change. */
const remarksOf = memoizeByObject(findRemarks)

interface BetterWordsBelowProps {
  readonly path: InputProps['path']
  readonly value: string
  readonly onChange: (patch: FormPatch) => void
}

/** Better words for a field of plain text, such as a title, a summary or an entry of a list, each a click away. */
export function BetterWordsBelow({ path, value, onChange }: BetterWordsBelowProps) {
  const document = useFormValue([])
  const place = JSON.stringify(path)
  const remarks = isFields(document) ? remarksOf(document) : []
  return (
    <Stack gap={2}>
      {remarks.flatMap((remark) => {
        const text = JSON.stringify(remark.path) === place ? betterText(value, remark) : undefined
        if (text === undefined) return []
        const use = () => onChange(set(text))
        return [<BetterWords key={`${remark.words?.from} ${text}`} remark={remark} onUse={use} />]
      })}
    </Stack>
  )
}
