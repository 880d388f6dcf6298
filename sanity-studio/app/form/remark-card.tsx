import { CheckmarkIcon } from '@sanity/icons/Checkmark'
import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'

import type { Remarks } from '../review/use-remarks.ts'
import type { ReviewRemark } from '../../model/rules/review-remarks.ts'

interface RemarkCardProps {
  readonly remark: ReviewRemark
  readonly remarks: Remarks
  /** What comes before the remark, such as the field that it is about. */
  readonly children?: ReactNode
}

/** One remark of a second reader, with the button that marks it as done. */
export function RemarkCard({ remark, remarks, children }: RemarkCardProps) {
  const { text, quote, isDone } = remark
  return (
    <Card padding={3} radius={2} border tone={isDone ? 'default' : 'caution'} data-testid={`remark-${remark.field}`}>
      <Flex align="center" gap={3} wrap="wrap">
        <Stack flex={1} gap={3} style={{ minWidth: 180 }}>
          {children}
          {quote !== undefined && (
            <Text size={1} muted dir="auto">
              {`“${quote}”`}
            </Text>
          )}
          <Text size={1} dir="auto" muted={isDone}>
            {isDone ? <s>{text}</s> : text}
          </Text>
        </Stack>
        {remarks.isOpen && (
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            icon={isDone ? undefined : CheckmarkIcon}
            text={isDone ? 'Not done yet' : 'Done'}
            aria-label={`${isDone ? 'Not done yet' : 'Done'}: ${text}`}
            onClick={() => remarks.setDone(remark, !isDone)}
          />
        )}
      </Flex>
    </Card>
  )
}
