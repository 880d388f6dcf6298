import { Card, Text } from '@sanity/ui'
import { useEditState } from 'sanity'

import { useAlone } from '../review/use-second-reader.ts'
import { needsSecondReader } from '../../model/rules/may-publish.ts'
import { ALONE_SENTENCES } from '../../model/rules/second-reader.ts'

interface AloneNoticeProps {
  readonly publishedId: string
  readonly type: string
}

/** Says above the form of a draft that nobody else reads it. */
export function AloneNotice({ publishedId, type }: AloneNoticeProps) {
  const alone = useAlone()
  const { draft } = useEditState(publishedId, type)
  if (alone === undefined || draft === null || !needsSecondReader({ _type: type }, true)) return null
  return (
    <Card
      padding={3}
      radius={2}
      border
      flex="auto"
      title={`${ALONE_SENTENCES[alone]} “Publish” asks you first what a second reader would check.`}
      data-testid="alone-notice"
    >
      <Text size={1}>You work alone: nobody has read this.</Text>
    </Card>
  )
}
