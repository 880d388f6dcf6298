import { DocumentsIcon } from '@sanity/icons/Documents'
import { Button, Card, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { useRef } from 'react'

import { MOST_LINKS } from '../../../model/pasted/links.ts'

const EXAMPLE = `address;title;summary
https://www.example.org/hotels/signs;Signs in hotels;A two-page guide to what housekeeping may notice.
https://www.example.org/hotels/poster;Poster for staff rooms;`

interface PasteAreaProps {
  readonly text: string
  readonly onChange: (text: string) => void
  /** Undefined while the hub's content is loading. */
  readonly onRead: (() => void) | undefined
  /** What was read, in a sentence; undefined before. */
  readonly found: string | undefined
}

/** Where addresses or a table are pasted, or read from a file. */
export function PasteArea({ text, onChange, onRead, found }: PasteAreaProps) {
  const file = useRef<HTMLInputElement>(null)
  return (
    <Stack gap={4}>
      <Text size={1} muted>
        {`One address a line, or a table with title and summary from a spreadsheet or a CSV file. Up to ${MOST_LINKS} at once.`}
      </Text>
      <TextArea
        aria-label="Addresses or a table"
        fontSize={1}
        rows={16}
        value={text}
        placeholder="https://"
        spellCheck={false}
        style={{ whiteSpace: 'pre', overflowX: 'auto' }}
        onChange={(event) => onChange(event.currentTarget.value)}
        // A long line would be shown from its end, where the cursor is.
        onPaste={({ currentTarget }) => setTimeout(() => currentTarget.scrollTo({ left: 0 }))}
      />
      <input
        ref={file}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        hidden
        onChange={(event) => {
          void event.currentTarget.files?.[0]?.text().then(onChange)
          event.currentTarget.value = ''
        }}
      />
      <Flex gap={2} wrap="wrap">
        <Button
          text={onRead === undefined ? 'Loading the hub’s content …' : 'Read these lines'}
          tone="primary"
          fontSize={1}
          disabled={onRead === undefined || text.trim() === ''}
          onClick={onRead}
        />
        <Button
          text="From a file"
          icon={DocumentsIcon}
          mode="ghost"
          fontSize={1}
          onClick={() => file.current?.click()}
        />
        {text === '' && <Button text="Example" mode="bleed" fontSize={1} onClick={() => onChange(EXAMPLE)} />}
      </Flex>
      {found !== undefined && (
        <Card border radius={2} padding={3} role="status">
          <Stack gap={3}>
            <Text size={1} weight="medium">
              {found}
            </Text>
            <Text size={1} muted>
              Nothing was fetched: kind, topics, jobs, countries and language come from your words, as the hub’s own
              resources use them. A bare address gives its publisher only.
            </Text>
          </Stack>
        </Card>
      )}
    </Stack>
  )
}
