import { ofTypes } from '../rules/groq-rule.ts'
import { RISK_NAMES, RISKS, TYPES_BY_RISK } from '../rules/risk.ts'
import type { DeskList } from './desk-list.ts'

/** The groups of a list by risk, the worst first, each a list of its own: what somebody who has an hour takes up first. */
export function groupsOf(list: DeskList): readonly DeskList[] {
  return RISKS.map((risk) => ({
    id: `${list.id}-${risk}`,
    title: RISK_NAMES[risk],
    todo: list.todo,
    filter: `${ofTypes(TYPES_BY_RISK[risk])} && ${list.filter}`,
  }))
}
