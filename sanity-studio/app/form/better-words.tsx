import { Button, Card, Flex, Text } from '@sanity/ui'

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
