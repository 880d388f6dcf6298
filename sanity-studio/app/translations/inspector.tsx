import { TranslateIcon } from '@sanity/icons/Translate'
import { Box, Flex, Text } from '@sanity/ui'
import { defineDocumentInspector, getPublishedId, useEditState, type DocumentInspectorProps } from 'sanity'
import { DocumentInspectorHeader } from 'sanity/structure'

import { DOCUMENT_SHAPES } from '../../model/translation-units/shape.ts'
import { LanguagesPanel } from './languages-panel.tsx'
import { originalIdOf } from '../../model/rules/original-id.ts'

function TranslationsInspector({ documentId, documentType, onClose }: DocumentInspectorProps) {
  const openId = getPublishedId(documentId)
  const { draft, published, ready } = useEditState(openId, documentType)
  return (
    <Flex direction="column" height="fill">
      <DocumentInspectorHeader closeButtonLabel="Close the translations" onClose={onClose} title="Translations" />
      <Box padding={3} flex={1} overflow="auto">
        {ready ? (
          <LanguagesPanel originalId={originalIdOf(draft ?? published) ?? openId} type={documentType} openId={openId} />
        ) : (
          <Text size={1} muted>
            Looking for translations …
          </Text>
        )}
      </Box>
    </Flex>
  )
}

/** The button “Translations” at the top of each document that can be translated, and the panel it opens. */
export const translationsInspector = defineDocumentInspector({
  name: 'translations',
  component: TranslationsInspector,
  useMenuItem: ({ documentType }) => ({
    title: 'Translations',
    icon: TranslateIcon,
    showAsAction: true,
    hidden: !DOCUMENT_SHAPES.has(documentType),
  }),
})
