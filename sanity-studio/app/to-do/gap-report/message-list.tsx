import { FALLBACK_MESSAGES_LANGUAGE } from '../../../../src/domain/base-language.ts'
import { Badge, Card, Flex, Stack, Text } from '@sanity/ui'

import english from '../../../../src/i18n/messages/en.json'
import { SAFETY_MESSAGES } from '../../../../src/i18n/safety-messages.ts'
import { languageName } from '../../../model/schema/preview.ts'
import { LANGUAGES } from '../../../model/schema/vocabularies/languages.ts'
import {
  exportCommand,
  languagesToDo,
  messageWork,
  sayMessageCounts,
  type MessageState,
  type MessageWork,
} from '../../../model/translation-units/message-state.ts'
import { known, useAsked } from '../../connection/use-watched.ts'
import { Nothing, Rows, Section } from '../../list/section.tsx'

const ENGLISH = new Map(Object.entries(english))

/** Reads the messages of a language and their states, which the Studio loads only where somebody looks at this list. */
async function readWork(language: string): Promise<MessageWork> {
  const [messages, states]: readonly [
    { default: typeof english },
    { default: Readonly<Record<string, MessageState>> },
  ] = await Promise.all([
    import(`../../../../src/i18n/messages/${language}.json`),
    import(`../../../../src/i18n/messages/state/${language}.json`),
  ])
  const own = { messages: new Map(Object.entries(messages.default)), states: new Map(Object.entries(states.default)) }
  return messageWork(language, ENGLISH, own, SAFETY_MESSAGES)
}

const TRANSLATED = LANGUAGES.filter((code) => code !== FALLBACK_MESSAGES_LANGUAGE)

const readWorks = () => Promise.all(TRANSLATED.map(readWork))

/** The words of the interface, which are files and no documents: a row for each language in which there is something to do. */
export function MessageList() {
  const works = useAsked(readWorks)
  const todo = languagesToDo(known(works) ?? [])
  return (
    <Section title="Words of the interface" count={todo.length}>
      {works === undefined && <Nothing>Reading the words of the interface …</Nothing>}
      {works instanceof Error && <Nothing>The words of the interface could not be read: press “Look again”.</Nothing>}
      {Array.isArray(works) && todo.length === 0 && <Nothing>All are translated and read.</Nothing>}
      <Rows>
        {todo.map((work) => (
          <Card as="li" key={work.language} borderBottom padding={3}>
            <Stack gap={3}>
              <Flex align="center" gap={2} wrap="wrap">
                <Badge>{languageName(work.language)}</Badge>
                <Text size={1}>{sayMessageCounts(work.all)}</Text>
              </Flex>
              <Text size={1} muted>
                {`Of the ${SAFETY_MESSAGES.length} without which nobody is helped: ${sayMessageCounts(work.safety)}. Export for a translator: `}
                <code>{exportCommand(work)}</code>
              </Text>
            </Stack>
          </Card>
        ))}
      </Rows>
    </Section>
  )
}
