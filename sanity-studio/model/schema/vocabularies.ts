import { ADDED_LANGUAGES, BASE_LANGUAGE } from '../../../src/domain/base-language.ts'
import { PLACES } from '../../../src/domain/places.ts'
import { PRICE_SHARES } from '../../../src/domain/statistic.ts'
import { SCENE_TITLES } from '../../../src/pictures/scenes/titles.ts'
import { CHANGE_KINDS, CHANGE_READERS } from '../rules/change-note.ts'
import { REVIEW_METHODS } from '../rules/review-method.ts'

/**
 * Every closed list of values in the content model, once. The schema offers them to editors, the
 * validator checks them, and src/i18n names them for readers (a test ties the two together).
 */

/** What a resource is. Order is the order of the filters. */
export const KINDS = [
  'guide',
  'policy-template',
  'training',
  'e-learning',
  'briefing',
  'scenario',
  'poster',
  'checklist',
  'worker-leaflet',
  'video',
  'report',
  'legislation',
  'case-study',
  'tool',
  'helpline',
] as const

/** The three phases of the human-security approach (Shiva Foundation, 2017). */
export const PHASES = ['analyse-plan', 'implement', 'assess-impact'] as const

/** Pages of the hub that are no document and that help with a step of the path. */
export const PATH_TOOLS = ['posters', 'impact', 'impactSummary'] as const

/** Where in and around a hotel the risk lies. */
export const RISK_AREAS = [
  'rooms',
  'facilities',
  'own-staff',
  'agency-staff',
  'supply-chain',
  'construction',
  'franchise-ownership',
  'community',
] as const

export const EXPLOITATION_TYPES = [
  'sexual',
  'child-sexual',
  'forced-labour',
  'supply-chain',
  'criminal',
  'domestic-servitude',
  'forced-marriage',
] as const

/** For whom a text is written. */
export const AUDIENCES = ['worker', 'manager', 'brand-owner', 'partner', 'guest'] as const

/** BCP 47 tags of the languages in which this project writes the interface, English first. */
export const LANGUAGES = ['en', 'pl', 'ro', 'es', 'pt', 'uk', 'ar', 'zh-Hans'] as const

/** BCP 47 tags of the languages of this hub, that of its originals first. */
export const HUB_LANGUAGES: readonly string[] = [
  ...new Set([BASE_LANGUAGE, ...LANGUAGES, ...ADDED_LANGUAGES.split(' ').filter((tag) => tag !== '')]),
]

/**
 * BCP 47 tags of languages in which resources of other publishers exist. Wider than LANGUAGES:
 * a Dutch leaflet can be listed before the hub itself speaks Dutch.
 */
// prettier-ignore
export const RESOURCE_LANGUAGES: readonly string[] = [
  ...new Set([
    ...LANGUAGES,
    'bg', 'bn', 'cs', 'da', 'de', 'el', 'et', 'fr', 'ga', 'hr', 'it', 'lt', 'lv', 'nl',
    ...HUB_LANGUAGES,
  ]),
]

export const TRANSLATION_STATUSES = ['original', 'in-work', 'checked', 'machine-unchecked'] as const

export const FORMATS = ['html', 'pdf', 'pptx', 'xlsx', 'video', 'web', 'print'] as const

/** What a reader has to do before she can open a resource. */
export const ACCESS = ['open', 'registration', 'paid'] as const

/** Whether the address of an external resource is its own page, or one that leads to it. */
export const URL_KINDS = ['resource-page', 'leads-to-it'] as const

/** How directly the sources support a fact; never how current it is. */
export const CONFIDENCES = ['high', 'medium', 'low', 'unverified'] as const

/** The drawings of the hub by their names. They are files in git, each with a title in scenes.json. */
export const SCENES: readonly string[] = [...SCENE_TITLES.keys()]

export const STANCES = ['do', 'do-not'] as const

export const CALLOUT_TONES = ['note', 'important', 'danger'] as const

export const LAW_KINDS = [
  'reporting-law',
  'hotel-training-law',
  'hotel-training-scheme',
  'due-diligence-law',
  'procurement-law',
  'posting-law',
  'civil-liability',
  'criminal-law',
  'employment-law',
  'data-protection',
  'import-ban',
  'product-ban',
  'support-framework',
  'enforcement-body',
  'convention',
  'soft-law',
  'industry-principle',
  'industry-code',
  'industry-agreement',
  'overview',
] as const

/** What real cases are about, in the order in which they are listed. */
export const CASE_KINDS = ['own-staff', 'agency-staff', 'children', 'rooms', 'supply-chain'] as const

/** What duties are about, in the order in which the duty finder lists them. */
export const DUTY_SUBJECTS = [
  'training',
  'notice',
  'telling',
  'procedures',
  'records',
  'running',
  'staff',
  'statement',
  'supply-chain',
] as const

/** Who of those behind a hotel a source names as bound. */
export const BOUND_PARTIES = ['owner', 'operator', 'employer', 'franchisor'] as const

/** What laws count to say from which size they hold. */
export const SIZE_MEASURES = [
  'rooms',
  'employees',
  'employees-here',
  'full-time-posts',
  'turnover',
  'consolidated-revenue',
  'assets',
] as const

export const ORGANISATION_KINDS = [
  'ngo',
  'government',
  'regulator',
  'police',
  'un-agency',
  'network',
  'partnership',
  'hotel-company',
  'service-company',
  'trade-body',
  'research',
  'knowledge-platform',
  'foundation',
  'programme',
] as const

/** The place of an organisation in the network, in the order of the list of members. */
export const MEMBERSHIPS = ['coordinator', 'founding-member', 'member', 'supporter'] as const

/** For what an organisation answers in and around a hotel: the network's split of responsibility. */
export const NETWORK_ROLES = ['brand', 'owner', 'operator', 'agency', 'ngo', 'trade-body', 'authority'] as const

/** Where something applies. */
export const JURISDICTIONS = PLACES

/** The twelve subjects by which the library is entered, in the order of its tiles; each is the first part of an address. */
export const TOPIC_THEMES = [
  'all-signs',
  'act-and-report',
  'child-exploitation',
  'sexual-exploitation',
  'work-and-pay',
  'recruitment',
  'suppliers-and-building',
  'law-and-policies',
  'training-and-posters',
  'helping-safely',
  'fair-and-private',
  'partners-and-measuring',
] as const

/** What questions about rights at work are about, in the order in which they are offered. */
export const RIGHTS_TOPICS = [
  'documents-passport',
  'pay',
  'deductions',
  'debt-fees',
  'leaving-a-job',
  'modern-slavery-help',
  'immigration-visa',
  'agency',
  'contract',
  'hours-breaks',
  'holiday-sick',
  'safety-health',
  'discrimination-harassment',
  'accommodation',
  'dismissal-notice',
  'union',
  'data-privacy',
] as const

/** The questions that are answered for each country. */
export const SHARED_QUESTIONS = [
  'danger',
  'passport',
  'unpaid-pay',
  'lowest-pay',
  'fees',
  'visa',
  'leaving',
  'harassment',
  'hours',
  'forced-work',
  'checks',
] as const

/** The groups of questions in “Is this you?”, in their order. */
export const SELF_CHECK_GROUPS = ['passport', 'pay', 'debt', 'fear', 'freedom', 'visa'] as const

/**
 * What a helpline is for, in the order in which Act now offers them. “Police” is who anyone may call when nobody is in danger;
 * federal police that also enforce immigration law are apart: their number is under their name and warning alone.
 */
export const HELPLINE_PURPOSES = [
  'emergency',
  'silent-call',
  'police',
  'child',
  'missing-child',
  'trafficking',
  'anonymous-report',
  'deaf-access',
  'abuse-at-home',
  'sexual-violence',
  'homelessness',
  'support',
  'work-rights',
  'feelings',
] as const

/** Who answers a line, where a caller who fears them must know it first. Nobody is named for a charity. */
export const HELPLINE_ANSWERERS = ['police', 'inspectors'] as const

/** What a poster is for, in the order in which it is offered. */
export const POSTER_KINDS = ['staff-room', 'guests', 'worker'] as const

/** What an indicator shows: what was done, what people know and do, what came of it, and whether somebody was harmed. */
export const INDICATOR_LEVELS = ['input', 'learning', 'behaviour', 'outcome', 'harm-check'] as const

/** What a figure is in the sum of “What an hour of work costs”, in the order of the sum. */
export const PRICE_LINES = ['wage', 'wage-from-18', 'wage-under-18', ...PRICE_SHARES] as const

/** The doors of the menu but Act now, which is always the first: each by the first part of its address. */
export const MENU_DOORS = ['signs', 'rights', 'start', 'papers', 'training', 'resources'] as const

/** The days of a week, as calendars write them (RFC 5545), Monday first. */
export const WEEK_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** What is drawn above a sentence that is shown to somebody. */
export const SHOWN_DRAWINGS = ['call', 'danger', 'quiet', 'alone', 'interpreter', 'passport', 'wait', 'doctor'] as const

/** Which number of the chosen country is under a shown sentence. */
export const SHOWN_LINES = ['none', 'main', 'emergency'] as const

/** What the questions of a training are about: an attempt draws from each. */
export const QUESTION_SUBJECTS = ['signs', 'steps', 'child', 'pay', 'records', 'hotel'] as const

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
