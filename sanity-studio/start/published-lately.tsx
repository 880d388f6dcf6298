import { Row } from './row.tsx'
import { Nothing, Rows, Section } from './section.tsx'
import type { Published } from './use-start.ts'
import { sayWhen } from './when.ts'

function titleOf({ _id, title }: Published): string {
  return typeof title === 'string' && title !== '' ? title : _id
}

/** What was published last, and where it is. */
export function PublishedLately({ lately }: { readonly lately: readonly Published[] }) {
  return (
    <Section title="Published lately">
      {lately.length === 0 && <Nothing>Nothing is published yet.</Nothing>}
      <Rows>
        {lately.map((document) => (
          <Row key={document._id} id={document._id} type={document._type} title={titleOf(document)}>
            {`Published ${sayWhen(document._updatedAt)}`}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
