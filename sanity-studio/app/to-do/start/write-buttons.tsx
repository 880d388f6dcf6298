import { Button } from '@sanity/ui'
import { IntentLink } from 'sanity/router'

import { PlaceLink } from './place-link.tsx'

/** What editors write most, by its type and template. */
const WRITTEN = [
  { type: 'guide', text: 'Write a guide' },
  { type: 'policy', text: 'Write a paper' },
  { type: 'training', text: 'Write a training' },
  { type: 'rightsAnswer', text: 'Write an answer' },
] as const

/** The buttons that begin the work. */
export function WriteButtons() {
  return (
    <>
      {WRITTEN.map(({ type, text }) => (
        <Button
          key={type}
          as={IntentLink}
          intent="create"
          params={{ type, template: type }}
          mode="ghost"
          tone="primary"
          fontSize={1}
          padding={3}
          text={text}
        />
      ))}
      <PlaceLink path="/table/links" text="Paste links" />
    </>
  )
}
