import { FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import type { PageLink } from '../../domain/page-link.ts'
import type { PathStep } from '../../domain/path-step.ts'
import type { Phase } from '../../domain/phase.ts'
import { directionOf } from '../../i18n/locales.ts'
import { messageForms, messageText, messageTexts } from '../../i18n/translate.ts'
import { PRINCIPLES } from './plan/plan.ts'
import type { PlanWords } from './plan/plan-table.ts'
import { fileProblems, tableHeads } from '../../takeaway/table/table-heads.ts'

/** An area of the risk map, as the page shows it. */
export interface PathArea {
  /** A value of RISK_AREAS. */
  readonly area: string
  readonly name: string
  /** The list of what the hub has about it; absent where that is nothing. */
  readonly list?: PageLink
  /** The steps that make it safer. */
  readonly steps: readonly { readonly id: string; readonly title: string; readonly language: string }[]
}

interface Path {
  readonly language: string
  readonly hub: string
  readonly phases: readonly { readonly phase: Phase; readonly steps: readonly PathStep[] }[]
  readonly areas: readonly PathArea[]
}

/** The words with which a plan is written and read as a table. */
export function planWords(language: string): PlanWords {
  return {
    columns: {
      ...messageTexts('path.column', ['hotel', 'size', 'code', 'what', 'found'], language),
      ...messageTexts('path', ['owner', 'due', 'done'], language),
    },
    sizes: messageTexts('path.size', ['small', 'one', 'group'], language),
    levels: messageTexts('path.level', ['low', 'some', 'high'], language),
    yes: messageText('path.yes', language),
  }
}

/** The data that the page of the path hands to its script. */
export type PathConfig = ReturnType<typeof pathConfig>

/** Gathers the data of the page. */
export function pathConfig(language: string) {
  return { language, words: messageTexts('path', SENTENCES, language) }
}

/** The words of the script; `{n}`, `{all}`, `{name}`, `{date}` are filled in. */
const SENTENCES = [
  'ourHotel',
  'planOf',
  'ofSteps',
  'doneOn',
  'add',
  'nextBy',
  'allDone',
  'mapped',
  'removed',
  'undone',
  'failed',
  'notRead',
  'kept',
  'notKept',
  'cleared',
] as const

/** The words with which files are written and read: names, columns, the sentences about what cannot be read. */
export type PathFileTexts = ReturnType<typeof pathFileTexts>

/** The words of start.json, which the script fetches. */
export function pathFileTexts({ language, hub, phases, areas }: Path) {
  return {
    language,
    hub,
    direction: directionOf(language),
    steps: phases.flatMap(({ steps }) =>
      steps.map(({ id, title }) => ({
        id,
        title,
        areas: areas.filter((area) => area.steps.some((step) => step.id === id)).map(({ area }) => area),
      })),
    ),
    areas: areas.map(({ area, name }) => ({ area, name })),
    principles: messageTexts('path.check', PRINCIPLES, language),
    table: {
      ...planWords(language),
      ...messageTexts('path', ['planOf', 'priority', 'open', 'risk', 'riskMap', 'checks'], language),
    },
    english: planWords(FALLBACK_MESSAGES_LANGUAGE),
    heads: tableHeads(language),
    ...messageTexts('path', ['saved', 'noDays'], language),
    read: messageForms('path.read', language),
    problems: {
      ...fileProblems(language),
      ...planProblems(language),
    },
    notes: messageTexts('path.note', ['unknownColumn', 'unknownCode'], language),
  }
}

/** The sentences about a plan that cannot be read. */
export function planProblems(language: string) {
  return messageTexts('path.problem', PROBLEMS, language)
}

const PROBLEMS = [
  'missingColumn',
  'noRows',
  'noHotel',
  'longName',
  'badDay',
  'unclearDay',
  'badValue',
  'twice',
  'manyHotels',
] as const
