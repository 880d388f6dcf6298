import { FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { messageText, messageTexts, translator, type MessageKey } from '../../i18n/translate.ts'
import type { CsvProblemWords } from './csv-problem.ts'
import type { OtherTable, TableHeads } from './hub-table.ts'

/** The heads of the hub's paper “Incident log”, which is in English. A test compares them with the paper. */
export const PAPER_HEADS = { date: 'Date and time', told: 'Danger or child? Who was told, and when' } as const

/** A message in the language of the page and in English, as it is written: a hotel has one file for all its pages. */
export function inBoth(key: MessageKey, language: string): readonly string[] {
  return [...new Set([language, FALLBACK_MESSAGES_LANGUAGE])].map((one) => messageText(key, one))
}

/** The heads by which the hub knows its own tables, in the language of the page and in English. */
export function tableHeads(language: string): TableHeads {
  const both = (key: MessageKey) => inBoth(key, language)
  return {
    record: [[both('record.name'), both('record.date')]],
    log: [[[PAPER_HEADS.told]], [both('impact.head.route')], [both('impact.head.restsOn')]],
    plan: [[['code', ...both('path.column.code')], both('path.due'), both('path.done')]],
  }
}

const FILE_PROBLEMS = [
  'empty',
  'workbook',
  'tooLarge',
  'binary',
  'openQuote',
  'afterQuote',
  'longCell',
  'manyRows',
  'manyColumns',
  'isRecord',
  'isLog',
] as const

/** The sentences about a file that cannot be read, or that is another table of the hub. */
export function fileProblems(language: string): CsvProblemWords & Readonly<Record<OtherTable, string>> {
  const t = translator(language)
  return { ...messageTexts('csv', FILE_PROBLEMS, language), isPlan: t('csv.isPlan', { page: t('path.short') }) }
}
