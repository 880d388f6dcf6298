import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { createContext, useContext, type ReactNode } from 'react'

import { useRemarks, type Remarks } from '../review/use-remarks.ts'
import { RemarkCard } from './remark-card.tsx'

const RemarksContext = createContext<Remarks | undefined>(undefined)

interface FormRemarksProps {
  readonly publishedId: string
  /** The title of a field, by its name. */
  readonly titleOf: (field: string) => string
  /** Shows a field: opens its tab and sets the cursor into it. */
  readonly onShow: (field: string) => void
  /** The form. */
  readonly children: ReactNode
}

/** The remarks of the second reader above a form, and, through `FieldRemarks`, at their fields in it. */
export function FormRemarks({ publishedId, titleOf, onShow, children }: FormRemarksProps) {
  const remarks = useRemarks(publishedId)
  const open = remarks.all.filter(({ isDone }) => !isDone).length
  return (
    <RemarksContext value={remarks}>
      {remarks.all.length > 0 && (
        <Card padding={3} radius={2} border as="section" aria-label="Remarks" data-testid="remarks-panel">
          <Stack gap={3}>
            <Text size={1} weight="medium">
              {open === 0
                ? 'Every remark of the second reader is marked as done.'
                : `The second reader asks for ${open === 1 ? 'one change' : `${open} changes`}:`}
            </Text>
            {remarks.all.map((remark) => (
              <RemarkCard key={remark.key} remark={remark} remarks={remarks}>
                <Flex style={{ marginInlineStart: -8 }}>
                  <Button
                    mode="bleed"
                    fontSize={1}
                    padding={2}
                    text={titleOf(remark.field)}
                    title="Show this field"
                    onClick={() => onShow(remark.field)}
                  />
                </Flex>
              </RemarkCard>
            ))}
          </Stack>
        </Card>
      )}
      {children}
    </RemarksContext>
  )
}

interface FieldRemarksProps {
  readonly field: string
  /** The input of the field. */
  readonly children: ReactNode
}

/** What the second reader has said about a field and its author has not answered yet, above its input. */
export function FieldRemarks({ field, children }: FieldRemarksProps) {
  const remarks = useContext(RemarksContext)
  const here = remarks?.all.filter((remark) => remark.field === field && !remark.isDone) ?? []
  return (
    <>
      {remarks !== undefined && here.length > 0 && (
        <Box marginBottom={2}>
          <Stack gap={2}>
            {here.map((remark) => (
              <RemarkCard key={remark.key} remark={remark} remarks={remarks} />
            ))}
          </Stack>
        </Box>
      )}
      {children}
    </>
  )
}
