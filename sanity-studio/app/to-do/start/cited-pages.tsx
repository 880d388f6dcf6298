import { Text } from '@sanity/ui'
import { useEffect, useState } from 'react'

import { findLakeOrigin } from '../../connection/local-lake.ts'
import { readWatched, type WatchedPages } from '../../../model/gaps/watched.ts'
import { Row } from '../../list/row.tsx'
import { Rows, Section } from '../../list/section.tsx'
import { useSome } from '../../list/some.tsx'

/** Where the server of the Studio says what “npm run watch:links” found (src/tools/studio/serve-studio.ts). */
const WATCHED = '/watched.json'

const AT_ONCE = 5

/** The documents whose sources have changed: gone, moved, or without the number that we print. Nothing where no page was asked. */
export function CitedPages() {
  const [watched, setWatched] = useState<WatchedPages>()
  useEffect(() => {
    fetch(`${findLakeOrigin()}${WATCHED}`)
      .then(async (response) => setWatched(readWatched(await response.json())))
      .catch(() => undefined)
  }, [])
  const [rows, more] = useSome(watched?.gaps ?? [], AT_ONCE)
  if (watched === undefined || watched.gaps.length === 0) return null
  const asked = (
    <Text size={1} muted>
      {`Asked on ${watched.day}`}
    </Text>
  )
  return (
    <Section title="Changed on the pages that we cite" count={watched.gaps.length} beside={asked}>
      <Rows>
        {rows.map(({ id, type, title, why }) => (
          <Row key={`${id} ${why}`} id={id} type={type} title={title}>
            {why}
          </Row>
        ))}
      </Rows>
      {more}
    </Section>
  )
}
