import { useCurrentUser, type DocumentActionComponent } from 'sanity'

import { useReasons } from '../review/use-reasons.ts'
import { nextStep, type NextStep } from '../../model/rules/next-step.ts'

function useNextStep(props: Parameters<typeof useReasons>[0]): NextStep {
  const reasons = useReasons(props)
  const person = useCurrentUser()
  if (reasons?.review === undefined || !reasons.isSecondReaderAsked) return 'publish'
  return nextStep(reasons.review.state, reasons.review.draft, person?.id)
}

/**
 * An action in two places of the list: the first action of a document is its visible button, all others are in the menu
 * beside it. So the step that comes next is put first.
 * @returns the action for the first places, there only while it is the next step; and for the menu, there otherwise.
 */
export function firstWhenNext(
  useAction: DocumentActionComponent,
  step: NextStep,
): { readonly first: DocumentActionComponent; readonly later: DocumentActionComponent } {
  const first: DocumentActionComponent = (props) => {
    const next = useNextStep(props)
    const description = useAction(props)
    return next === step ? description : null
  }
  const later: DocumentActionComponent = (props) => {
    const next = useNextStep(props)
    const description = useAction(props)
    return next === step ? null : description
  }
  first.displayName = `${useAction.displayName ?? step}First`
  later.displayName = `${useAction.displayName ?? step}Later`
  return { first, later }
}
