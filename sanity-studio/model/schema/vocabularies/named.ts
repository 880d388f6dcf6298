import { CHANGE_KINDS, CHANGE_READERS } from '../../rules/change-note.ts'
import { REVIEW_METHODS } from '../../rules/review-method.ts'
import { HELPLINE_PURPOSES, HELPLINE_ANSWERERS, WEEK_DAYS } from './helplines.ts'
import { INDICATOR_LEVELS, PRICE_LINES, MENU_DOORS } from './hub.ts'
import { TRANSLATION_STATUSES } from './languages.ts'
import { LAW_KINDS, CASE_KINDS, DUTY_SUBJECTS, BOUND_PARTIES, SIZE_MEASURES } from './laws.ts'
import { ORGANISATION_KINDS, MEMBERSHIPS, NETWORK_ROLES, JURISDICTIONS } from './organisations.ts'
import {
  KINDS,
  PHASES,
  PATH_TOOLS,
  RISK_AREAS,
  EXPLOITATION_TYPES,
  AUDIENCES,
  FORMATS,
  ACCESS,
  URL_KINDS,
  CONFIDENCES,
  TOPIC_THEMES,
} from './resources.ts'
import { RIGHTS_TOPICS, SHARED_QUESTIONS, SELF_CHECK_GROUPS } from './rights.ts'
import { STANCES, CALLOUT_TONES, SHOWN_DRAWINGS, SHOWN_LINES, POSTER_KINDS, QUESTION_SUBJECTS } from './texts.ts'

/**
 * Every closed list of values in the content model is defined once, in the files beside this one. The schema offers them to editors, the
 * validator checks them, and src/i18n names them for readers (a test ties the two together).
 */

/** The vocabularies whose values have names for readers, under the first part of the keys of those names. */
export const NAMED_VOCABULARIES = {
  kind: KINDS,
  phase: PHASES,
  phaseText: PHASES,
  risk: RISK_AREAS,
  exploitation: EXPLOITATION_TYPES,
  audience: AUDIENCES,
  format: FORMATS,
  access: ACCESS,
  callout: CALLOUT_TONES,
  lawKind: LAW_KINDS,
  caseKind: CASE_KINDS,
  dutySubject: DUTY_SUBJECTS,
  bound: BOUND_PARTIES,
  size: SIZE_MEASURES,
  organisationKind: ORGANISATION_KINDS,
  membership: MEMBERSHIPS,
  networkRole: NETWORK_ROLES,
  networkRoleText: NETWORK_ROLES,
  jurisdiction: JURISDICTIONS,
  theme: TOPIC_THEMES,
  rightsTopic: RIGHTS_TOPICS,
  selfCheck: SELF_CHECK_GROUPS,
  purpose: HELPLINE_PURPOSES,
  answerer: HELPLINE_ANSWERERS,
  posterKind: POSTER_KINDS,
  changeKind: CHANGE_KINDS,
  indicatorLevel: INDICATOR_LEVELS,
} as const

/** Vocabularies that only editors read: the Studio has the names of their values. */
export const EDITORS_VOCABULARIES = {
  translation: TRANSLATION_STATUSES,
  confidence: CONFIDENCES,
  urlKind: URL_KINDS,
  stance: STANCES,
  reviewMethod: REVIEW_METHODS,
  shownDrawing: SHOWN_DRAWINGS,
  shownLine: SHOWN_LINES,
  changeReader: CHANGE_READERS,
  pathTool: PATH_TOOLS,
  menuDoor: MENU_DOORS,
  priceLine: PRICE_LINES,
  sharedQuestion: SHARED_QUESTIONS,
  questionSubject: QUESTION_SUBJECTS,
  weekDay: WEEK_DAYS,
} as const
