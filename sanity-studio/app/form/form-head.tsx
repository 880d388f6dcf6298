import { useEditState } from 'sanity'

import { RemovalNotice } from '../removal/removal-notice.tsx'
import { PublishPanel } from './publish-panel.tsx'
import { SwitchedOffNotice } from './switched-off-notice.tsx'

interface FormHeadProps {
  readonly publishedId: string
  readonly type: string
}

/** What is said above the form of a document: that its removal is asked for, that nobody reads it, what it still needs. */
export function FormHead({ publishedId, type }: FormHeadProps) {
  const state = useEditState(publishedId, type)
  const { published, draft } = state
  return (
    <>
      <SwitchedOffNotice />
      {published !== null && <RemovalNotice id={publishedId} type={type} published={published} draft={draft} />}
      <PublishPanel state={state} />
    </>
  )
}
