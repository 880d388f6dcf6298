import { directionOf } from '../../i18n/locales.ts'
import { messageText, messageTexts, nameOf, translator, type MessageKey, type Translate } from '../../i18n/translate.ts'
import { ROWS } from './counted.ts'
import type { ReadingWords } from './count-files.ts'
import { fileProblems, inBoth, PAPER_HEADS, tableHeads } from '../../takeaway/table/table-heads.ts'

/** Files may be written in the language of the page or in English: a hotel has one log for all its pages. */
export function readingWords(language: string): ReadingWords {
  const both = (key: MessageKey) => inBoth(key, language)
  return {
    languages: [...new Set([language, 'en'])],
    heads: tableHeads(language),
    // “For example: {example}”, of which the place is the end in every language.
    examples: both('record.example').map((text) => text.replace(/\{example\}.*/, '').trim()),
    record: { name: both('record.name'), date: both('record.date'), score: both('record.score') },
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
  const t = translator(language)
  return {
    language,
    rows: messageTexts('impact.row', ROWS, language),
    misleads: messageTexts('impact.mislead', ROWS, language),
    told: messageTexts(
      'impact.told',
      ['under', 'hidden', 'share', 'few', 'nearly', 'unsaid', 'firms', 'absent'],
      language,
    ),
    ...messageTexts('impact', ['together', 'onceAYear', 'notYet', 'canMislead'], language),
    ...messageTexts('impact.report', ['what', 'note', 'compare'], language),
    parts: {
      input: nameOf(t, 'indicatorLevel', 'input'),
      effect: t('impact.part.effect'),
      harm: nameOf(t, 'indicatorLevel', 'harm-check'),
    },
  }
}

/** The data that the page of the report hands to its script. */
export type ImpactConfig = ReturnType<typeof impactConfig>

/** Gathers the data of the page. @param hub the name of the hub, for files. */
export function impactConfig(language: string, hub: string, t: Translate) {
  return {
    language,
    hub,
    direction: directionOf(language),
    reading: readingWords(language),
    report: reportWords(language),
    /** The heads of the count sheet. */
    sheet: [t('impact.head.date'), t('impact.head.route'), t('impact.head.restsOn')],
    problems: {
      ...fileProblems(language),
      ...messageTexts('path.problem', ['noRows', 'badDay', 'unclearDay', 'badValue'], language),
      ...messageTexts('impact.problem', ['missingColumn', 'noName', 'badScore'], language),
    },
    /** The words of the script; `{name}`, `{year}` … are filled in. */
    words: {
      ...messageTexts('impact.report', ['title', 'lead', 'inYear', 'lastYear', 'trust'], language),
      ...messageTexts('impact.sum', ['reading', 'nothing', 'more', 'people'], language),
      ...messageTexts('path', ['ourHotel', 'saved', 'failed'], language),
      example: t('impact.sum.exampleHotel'),
      inFile: messageText('impact.problem.file', language),
    },
  }
}
