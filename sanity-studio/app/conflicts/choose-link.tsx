import type { PropsWithChildren } from 'react'
import { IntentLink } from 'sanity/router'

/** The intent by which any part of the Studio opens the tool at a document. */
export const CHOOSE_INTENT = 'choose-state'

/** A link to both states of a document that waits. */
export function ChooseLink({ id, children }: PropsWithChildren<{ readonly id: string }>) {
  return (
    <IntentLink intent={CHOOSE_INTENT} params={{ id }}>
      {children}
    </IntentLink>
  )
}
