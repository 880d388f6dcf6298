import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useClient, useEditState } from 'sanity'
import { IntentLink, useRouter } from 'sanity/router'

import { BASE_NAME } from '../../../src/domain/base-name.ts'
import { API_VERSION } from '../connection/api-version.ts'
import { summarise } from '../../model/translation-units/state.ts'
import { createTranslation } from './create-translation.ts'
import { LanguageRow } from './language-row.tsx'
import { TARGET_LANGUAGES } from './languages.ts'
import { useTranslations } from './use-translations.ts'

interface LanguagesPanelProps {
  /** The published id of the original. */
  readonly originalId: string
  readonly type: string
  /** The published id of the document that is open: the original, or one of its translations. */
  readonly openId: string
}

/** Every language of a document with the state of its translation, and what can be done about it. */
export function LanguagesPanel({ originalId, type, openId }: LanguagesPanelProps) {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const router = useRouter()
  const { published, ready } = useEditState(originalId, type)
  const translations = useTranslations(originalId)
  if (translations instanceof Error) {
    return (
      <Text size={1} role="alert">
        {translations.message}
      </Text>
    )
  }
  if (!ready || translations === undefined) {
    return (
      <Text size={1} muted>
        Looking for translations …
      </Text>
    )
  }
  const whyNot =
    published === null
      ? `Publish the ${BASE_NAME} document first: translations are made from what is published.`
      : undefined

  async function translate(language: string) {
    if (published === null) return
    try {
      const id = await createTranslation(client, published, language)
      router.navigateIntent('edit', { id, type, view: 'translation' })
    } catch {
      toast.push({ status: 'error', title: 'The translation was not created: check the connection and try again.' })
    }
  }

  return (
    <Stack gap={3} data-testid="languages-panel">
      <Card padding={3} radius={2} border tone={openId === originalId ? 'primary' : 'default'}>
        <Flex align="center" gap={3}>
          <Stack gap={3} flex={1}>
            <Text size={1} weight="semibold">
              English
            </Text>
            <Text size={1} muted>
              The original
            </Text>
          </Stack>
          {openId !== originalId && (
            <Button
              as={IntentLink}
              intent="edit"
              params={{ id: originalId, type }}
              mode="ghost"
              fontSize={1}
              padding={2}
              text="Open"
              aria-label={`Open the ${BASE_NAME} original`}
            />
          )}
        </Flex>
      </Card>
      {whyNot !== undefined && (
        <Card padding={3} radius={2} tone="caution">
          <Text size={1}>{whyNot}</Text>
        </Card>
      )}
      {TARGET_LANGUAGES.map((language) => {
        const translation = translations.get(language.code)
        return (
          <LanguageRow
            key={language.code}
            language={language}
            type={type}
            id={translation?._id}
            summary={translation === undefined || published === null ? undefined : summarise(published, translation)}
            isOpen={translation?._id === openId}
            whyNot={whyNot}
            onTranslate={() => void translate(language.code)}
          />
        )
      })}
    </Stack>
  )
}
