import { Box, Card, Stack, Text } from '@sanity/ui'
import { useEditState } from 'sanity'
import type { UserViewComponent } from 'sanity/structure'

import { BASE_NAME } from '../../../src/domain/base-name.ts'
import type { Fields } from '../../model/rules/fields.ts'
import { LanguagesPanel } from './languages-panel.tsx'
import { originalIdOf } from '../../model/rules/original-id.ts'
import { SideBySide } from './side-by-side.tsx'

interface OfOriginalProps {
  readonly id: string
  readonly type: string
  readonly translation: Fields
  readonly originalId: string
}

function OfOriginal({ id, type, translation, originalId }: OfOriginalProps) {
  const { published, draft, ready } = useEditState(originalId, type)
  const original = published ?? draft
  if (!ready) {
    return (
      <Box padding={4}>
        <Text muted>Looking for the {BASE_NAME} original …</Text>
      </Box>
    )
  }
  if (original === null) {
    return (
      <Card padding={4} tone="critical">
        <Text>{`The ${BASE_NAME} original “${originalId}” is gone. Bring it back, or delete this translation.`}</Text>
      </Card>
    )
  }
  return <SideBySide id={id} type={type} translation={translation} originalId={originalId} original={original} />
}

/** The view “Translation” of a document: beside its original where it is a translation, else its languages. */
export const TranslationView: UserViewComponent = ({ document, documentId, schemaType }) => {
  const translation = document.displayed
  const originalId = originalIdOf(translation)
  if (originalId !== undefined) {
    return <OfOriginal id={documentId} type={schemaType.name} translation={translation} originalId={originalId} />
  }
  return (
    <Box padding={4}>
      <Stack gap={4}>
        <Text size={1} muted>
          Choose a language: its text is written beside the English one, with structure, links and numbers in place.
        </Text>
        <LanguagesPanel originalId={documentId} type={schemaType.name} openId={documentId} />
      </Stack>
    </Box>
  )
}
