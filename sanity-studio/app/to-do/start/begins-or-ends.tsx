import { Row } from '../../list/row.tsx'
import { Rows, Section } from '../../list/section.tsx'
import type { Soon } from './use-start.ts'

/** What readers begin to see or cease to see in the next days by “Show from” and “Show until”; nothing where nothing does. */
export function BeginsOrEnds({ soon }: { readonly soon: readonly Soon[] }) {
  if (soon.length === 0) return null
  return (
    <Section title="Begins or ends soon" count={soon.length}>
      <Rows>
        {soon.map(({ words, ...document }) => (
          <Row key={document.id} {...document}>
            {words}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
