import { FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { directionOf } from '../../i18n/locales.ts'
import { messageText, messageTexts, translator, type MessageKey } from '../../i18n/translate.ts'
import { fileProblems, inBoth, PAPER_HEADS, tableHeads } from '../../takeaway/table/table-heads.ts'
import { planProblems, planWords } from '../hotel/path-config.ts'
import type { ReadingWords } from './count-files.ts'
import { ALL_MEASURES } from './measures.ts'

/** Files may be written in the language of the page or in English: a hotel has one log for all its pages. */
export function readingWords(language: string): ReadingWords {
  const both = (key: MessageKey) => inBoth(key, language)
  const languages = [...new Set([language, FALLBACK_MESSAGES_LANGUAGE])]
  return {
    languages,
    plan: languages.map(planWords),
    heads: tableHeads(language),
    // “For example: {example}”, of which the place is the end in every language.
    examples: both('record.example').map((text) => text.replace(/\{example\}.*/, '').trim()),
    record: {
      hotel: both('certificate.hotel'),
      name: both('record.name'),
      date: both('record.date'),
      score: both('record.score'),
    },
    log: {
      date: [...both('impact.head.date'), PAPER_HEADS.date],
      told: [PAPER_HEADS.told],
      route: both('impact.head.route'),
      restsOn: both('impact.head.restsOn'),
      yes: both('impact.word.yes'),
      no: both('impact.word.no'),
      acts: both('impact.word.acts'),
      looks: both('impact.word.looks'),
    },
  }
}

/** The words of a report in one language; `{n}`, `{all}`, `{percent}` … are filled in. */
export type ReportWords = ReturnType<typeof reportWords>

/** Gathers the words of a report. */
export function reportWords(language: string) {
  return {
    language,
    row: messageTexts('impact.row', ALL_MEASURES, language),
    mislead: messageTexts('impact.mislead', ALL_MEASURES, language),
    told: messageTexts('impact.told', ['hidden', 'share', 'absent'], language),
    canMislead: messageText('impact.canMislead', language),
    hotel: messageText('path.column.hotel', language),
    ...messageTexts('impact.report', ['title', 'what', 'rule', 'group', 'compare'], language),
  }
}

/** The data that the page of the report hands to its script. */
export type ImpactConfig = ReturnType<typeof impactConfig>

/** Gathers the data of the page. @param hub the name of the hub, for files. */
export function impactConfig(language: string, hub: string) {
  return {
    language,
    hub,
    direction: directionOf(language),
    report: reportWords(language),
    /** The words of the script; `{name}`, `{year}` … are filled in. */
    words: {
      ...messageTexts('impact.sum', ['more', 'filled', 'nothing'], language),
      ...messageTexts('path', ['ofSteps', 'ourHotel', 'saved', 'failed'], language),
    },
    files: filesConfig(language),
  }
}

/** What files are read with, and what is said of those that cannot be read. */
function filesConfig(language: string) {
  const t = translator(language)
  return {
    reading: readingWords(language),
    /** The heads of the count sheet. */
    sheet: [t('impact.head.date'), t('impact.head.route'), t('impact.head.restsOn')],
    inFile: t('impact.problem.file'),
    problems: {
      ...fileProblems(language),
      ...planProblems(language),
      ...messageTexts('impact.problem', ['missingColumn', 'noName', 'badScore', 'unknown'], language),
    },
  }
}
