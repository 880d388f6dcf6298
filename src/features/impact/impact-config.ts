import { directionOf } from '../../i18n/locales.ts'
import { messageForms, nameOf, translator, type MessageKey, type Translate } from '../../i18n/translate.ts'
import type { ReadingWords } from './count-files.ts'
import type { ReportWords } from './words.ts'
import { inBoth, PAPER_HEADS, tableHeads } from '../../takeaway/table/table-heads.ts'
import type { ImpactConfig } from './config.ts'

/** A message as it is written, for the script to fill in. */
function form(key: MessageKey, language: string): string {
  const forms = messageForms(key, language)
  return typeof forms === 'string' ? forms : forms.other
}

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

/** The words of a report. */
export function reportWords(language: string): ReportWords {
  const t = translator(language)
  const told = (name: 'under' | 'hidden' | 'share' | 'few' | 'nearly' | 'unsaid' | 'firms' | 'absent') =>
    form(`impact.told.${name}`, language)
  return {
    language,
    rows: {
      trained: t('impact.row.trained'),
      suppliers: t('impact.row.suppliers'),
      knowledge: t('impact.row.knowledge'),
      concerns: t('impact.row.concerns'),
      conditions: t('impact.row.conditions'),
      looks: t('impact.row.looks'),
    },
    misleads: {
      trained: t('impact.mislead.trained'),
      suppliers: t('impact.mislead.suppliers'),
      knowledge: t('impact.mislead.knowledge'),
      concerns: t('impact.mislead.concerns'),
      conditions: t('impact.mislead.conditions'),
      looks: t('impact.mislead.looks'),
    },
    told: {
      under: told('under'),
      hidden: told('hidden'),
      share: told('share'),
      few: told('few'),
      nearly: told('nearly'),
      unsaid: told('unsaid'),
      firms: told('firms'),
      absent: told('absent'),
    },
    together: form('impact.together', language),
    onceAYear: t('impact.onceAYear'),
    notYet: t('impact.notYet'),
    parts: {
      input: nameOf(t, 'indicatorLevel', 'input'),
      effect: t('impact.part.effect'),
      harm: nameOf(t, 'indicatorLevel', 'harm-check'),
    },
    what: t('impact.report.what'),
    canMislead: t('impact.canMislead'),
    note: t('impact.report.note'),
    compare: t('impact.report.compare'),
  }
}

/** The data that the page hands to its script. */
export function impactConfig(language: string, hub: string, t: Translate): ImpactConfig {
  const fill = (key: MessageKey) => form(key, language)
  return {
    language,
    hub,
    direction: directionOf(language),
    reading: readingWords(language),
    report: reportWords(language),
    sheet: [t('impact.head.date'), t('impact.head.route'), t('impact.head.restsOn')],
    problems: {
      empty: fill('csv.empty'),
      workbook: fill('csv.workbook'),
      tooLarge: fill('csv.tooLarge'),
      binary: fill('csv.binary'),
      openQuote: fill('csv.openQuote'),
      afterQuote: fill('csv.afterQuote'),
      longCell: fill('csv.longCell'),
      manyRows: fill('csv.manyRows'),
      manyColumns: fill('csv.manyColumns'),
      isRecord: t('csv.isRecord'),
      isLog: t('csv.isLog'),
      isPlan: t('csv.isPlan', { page: t('path.short') }),
      missingColumn: fill('impact.problem.missingColumn'),
      noRows: fill('path.problem.noRows'),
      noName: fill('impact.problem.noName'),
      badDay: fill('path.problem.badDay'),
      unclearDay: fill('path.problem.unclearDay'),
      badScore: fill('impact.problem.badScore'),
      badValue: fill('path.problem.badValue'),
    },
    words: {
      title: fill('impact.report.title'),
      lead: fill('impact.report.lead'),
      ourHotel: t('path.ourHotel'),
      example: t('impact.sum.exampleHotel'),
      reading: t('impact.sum.reading'),
      nothing: t('impact.sum.nothing'),
      more: fill('impact.sum.more'),
      people: t('impact.sum.people'),
      inFile: fill('impact.problem.file'),
      inYear: fill('impact.report.inYear'),
      lastYear: fill('impact.report.lastYear'),
      trust: t('impact.report.trust'),
      saved: fill('path.saved'),
      failed: t('path.failed'),
    },
  }
}
