import { useHub } from '../../hub-status/use-hub.ts'
import { useToCorrect } from '../../hub-status/use-to-correct.ts'
import { Row } from '../../list/row.tsx'
import { Rows, Section } from '../../list/section.tsx'

const NONE = [] as const

/** The documents that have to be corrected or published before the hub shows what is published; nothing where none has. */
export function HeldBack() {
  const hub = useHub()
  const { heldBack = NONE, problems = NONE } = hub.kind === 'record' ? hub.record : {}
  const documents = useToCorrect([...heldBack, ...problems])
  if (documents.length === 0) return null
  return (
    <Section title="Published, but the hub refuses it" count={documents.length}>
      <Rows>
        {documents.map(({ id, type, title, language, words }) => (
          <Row key={id} {...{ id, type, title, language }}>
            {words}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
