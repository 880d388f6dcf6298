import { ClockIcon } from '@sanity/icons/Clock'
import type { DocumentActionComponent } from 'sanity'
import { usePaneRouter } from 'sanity/structure'

/** The name of Sanity's panel with the history. */
const HISTORY = 'sanity/structure/history'

/** Opens who wrote, approved and published what, and when: Sanity has it in a second menu, among ten other entries. */
export const History: DocumentActionComponent = ({ onComplete }) => {
  const { params, setParams } = usePaneRouter()
  return {
    label: 'History',
    icon: ClockIcon,
    title: 'Who wrote, approved and published what, and when.',
    onHandle: () => {
      setParams({ ...params, inspect: HISTORY })
      onComplete()
    },
  }
}
History.displayName = 'History'
