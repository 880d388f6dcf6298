import { Box, Button, Card, Dialog, Flex, Stack, Text } from '@sanity/ui'
import { useId, useState } from 'react'
import type { SanityDocument } from 'sanity'

import { PersonName } from '../list/person-name.tsx'
import { RemovalForm } from './removal-form.tsx'
import { titleOf } from './title-of.ts'
import { useRemoval } from './use-removal.ts'
import { REMOVAL_WORDS } from './use-steps.ts'

interface RemovalNoticeProps {
  readonly id: string
  readonly type: string
  readonly published: SanityDocument
  readonly draft: SanityDocument | null
}

/** Says above a form that somebody asked for the document to be removed, and opens the request; nothing where nobody did. */
export function RemovalNotice({ id, type, published, draft }: RemovalNoticeProps) {
  const request = useRemoval(id)
  const dialogId = useId()
  const [isOpen, setOpen] = useState(false)
  if (request === null || request === undefined) return null
  const { infinitive, label } = REMOVAL_WORDS[request.kind]
  return (
    <Card padding={3} radius={2} border tone="critical" data-testid="removal-notice">
      <Flex align="center" gap={3} wrap="wrap">
        <Stack gap={3} flex={1} style={{ minWidth: 180 }}>
          <Text size={1} weight="medium">
            <PersonName id={request.requester} />
            {` asks to ${infinitive} this: “${request.reason}”`}
          </Text>
        </Stack>
        <Button text="Look at the request" mode="ghost" fontSize={1} padding={2} onClick={() => setOpen(true)} />
      </Flex>
      {isOpen && (
        <Dialog
          id={dialogId}
          header={`${label} ${titleOf(published)}?`}
          width={1}
          onClose={() => setOpen(false)}
          animate
        >
          <Box padding={4}>
            <RemovalForm kind={request.kind} document={{ id, type, published, draft }} onDone={() => setOpen(false)} />
          </Box>
        </Dialog>
      )}
    </Card>
  )
}
