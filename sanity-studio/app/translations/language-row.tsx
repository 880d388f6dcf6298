import { Badge, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { IntentLink } from 'sanity/router'

import type { TranslationSummary } from '../../model/translation-units/state.ts'
import type { TargetLanguage } from './languages.ts'
import { saidOfTranslation } from './words-of-state.ts'

interface LanguageRowProps {
  readonly language: TargetLanguage
  readonly type: string
  /** The published id of the translation; undefined where there is none. */
  readonly id: string | undefined
  readonly summary: TranslationSummary | undefined
  /** Whether it is the document that is open. */
  readonly isOpen: boolean
  /** Why no translation can be made; undefined where it can. */
  readonly whyNot: string | undefined
  readonly onTranslate: () => void
}

/** One language of a document: its name, how far the translation is, and the way to it. */
export function LanguageRow({ language, type, id, summary, isOpen, whyNot, onTranslate }: LanguageRowProps) {
  const { words, tone } = saidOfTranslation(summary)
  return (
    <Card padding={3} radius={2} border tone={isOpen ? 'primary' : 'default'} data-testid={`language-${language.code}`}>
      <Flex align="center" gap={3} wrap="wrap">
        <Stack gap={3} flex={1}>
          <Text size={1} weight="semibold">
            <span lang={language.code} dir={language.direction}>
              {language.ownName}
            </span>{' '}
            {language.name}
          </Text>
          <div>
            <Badge tone={tone}>{words}</Badge>
          </div>
        </Stack>
        {id === undefined ? (
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text="Translate"
            aria-label={`Translate into ${language.name}`}
            disabled={whyNot !== undefined}
            onClick={onTranslate}
          />
        ) : isOpen ? (
          <Text size={1} muted>
            Open here
          </Text>
        ) : (
          <Button
            as={IntentLink}
            intent="edit"
            params={{ id, type, view: 'translation' }}
            mode="ghost"
            fontSize={1}
            padding={2}
            text="Open"
            aria-label={`Open the translation into ${language.name}`}
          />
        )}
      </Flex>
    </Card>
  )
}
