import { Badge, Box, Card, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'

import { onceEach } from '../../model/rules/once-each.ts'
import { known, useWatched } from '../connection/use-watched.ts'
import { Row } from '../list/row.tsx'
import { Rows } from '../list/section.tsx'
import { watchPictures, type Picture } from './watch-pictures.ts'

function PictureRow({ name, url, size, uses }: Picture) {
  return (
    <Card borderBottom padding={3}>
      <Flex gap={3} align="flex-start">
        <a href={url} target="_blank" rel="noreferrer" aria-label={`Open ${name} in full size`}>
          <img
            src={`${url}?w=160&h=120&fit=max`}
            alt=""
            width={80}
            height={60}
            loading="lazy"
            style={{ objectFit: 'contain' }}
          />
        </a>
        <Box flex={1} style={{ minWidth: 0 }}>
          <Stack gap={3}>
            <Text size={1} weight="medium" style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Text>
            <Text size={0} muted>
              {size}
            </Text>
            {uses.length === 0 && (
              <Flex>
                <Badge tone="caution">Used nowhere</Badge>
              </Flex>
            )}
            <Rows>
              {onceEach(uses).map(({ first: { id, type, title, language, alt }, others }) => (
                <Row key={id} {...{ id, type, title, language, others }}>
                  {alt ?? 'No description yet: write one in that document.'}
                </Row>
              ))}
            </Rows>
          </Stack>
        </Box>
      </Flex>
    </Card>
  )
}

/** All pictures with their names, what they are said to show, and the documents that use them; filtered by any of these. */
export function Pictures() {
  const found = useWatched(watchPictures)
  const pictures = known(found)
  const [words, setWords] = useState('')
  const shown = (pictures ?? []).filter(({ name, uses }) =>
    [name, ...uses.flatMap(({ title, alt = '' }) => [title, alt])]
      .join('\n')
      .toLowerCase()
      .includes(words.toLowerCase()),
  )
  return (
    <Stack gap={2} padding={3}>
      <TextInput
        aria-label="Find pictures by name, description or document"
        placeholder="Name, description or document"
        fontSize={1}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {found === undefined && <Text size={1}>Loading the pictures …</Text>}
      {found instanceof Error && (
        <Text size={1} role="alert">
          {found.message}
        </Text>
      )}
      {pictures !== undefined && shown.length === 0 && <Text size={1}>No picture is found.</Text>}
      {shown.map((picture) => (
        <PictureRow key={picture.id} {...picture} />
      ))}
    </Stack>
  )
}
