import type { PageLink } from '../../domain/page-link.ts'
import type { PathStep } from '../../domain/path-step.ts'
import type { Phase } from '../../domain/phase.ts'
import { directionOf } from '../../i18n/locales.ts'
import { messageForms, nameOf, translator, type MessageKey } from '../../i18n/translate.ts'
import type { PlanWords } from './plan/plan-table.ts'
import { tableHeads } from '../../takeaway/table/table-heads.ts'
import type { PathConfig, PathFileTexts } from './config.ts'

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

function planWords(language: string): PlanWords {
  const t = translator(language)
  return {
    columns: {
      hotel: t('path.column.hotel'),
      size: t('path.column.size'),
      code: t('path.column.code'),
      what: t('path.column.what'),
      owner: t('path.owner'),
      due: t('path.due'),
      done: t('path.done'),
      found: t('path.column.found'),
    },
    sizes: { small: t('path.size.small'), one: t('path.size.one'), group: t('path.size.group') },
    levels: { low: t('path.level.low'), some: t('path.level.some'), high: t('path.level.high') },
    yes: t('path.yes'),
  }
}

/** A message as it is written, for the script to fill in. */
function form(key: MessageKey, language: string): string {
  const forms = messageForms(key, language)
  return typeof forms === 'string' ? forms : forms.other
}

/** The data that the page hands to its script. */
export function pathConfig(language: string): PathConfig {
  const t = translator(language)
  return {
    language,
    words: {
      ourHotel: t('path.ourHotel'),
      ofSteps: form('path.ofSteps', language),
      doneOn: form('path.doneOn', language),
      add: t('path.add'),
      nextBy: form('path.nextBy', language),
      allDone: t('path.allDone'),
      mapped: form('path.mapped', language),
      removed: form('path.removed', language),
      undone: t('path.undone'),
      failed: t('path.failed'),
      notRead: t('path.notRead'),
      kept: t('path.kept'),
      notKept: t('path.notKept'),
      cleared: t('path.cleared'),
    },
  }
}

/** The words with which files are written and read: names, columns, the sentences about what cannot be read. */
export function pathFileTexts({ language, hub, phases, areas }: Path): PathFileTexts {
  const t = translator(language)
  return {
    language,
    hub,
    direction: directionOf(language),
    steps: phases.flatMap(({ steps }) => steps.map(({ id, title }) => ({ id, title }))),
    areas: areas.map(({ area, name }) => ({ area, name })),
    principles: {
      people: t('path.check.people'),
      whole: t('path.check.whole'),
      context: t('path.check.context'),
      prevention: t('path.check.prevention'),
    },
    table: {
      ...planWords(language),
      title: t('path.short'),
      phases: phases.map(({ phase, steps }) => ({ name: nameOf(t, 'phase', phase), steps: steps.map(({ id }) => id) })),
      riskMap: t('path.riskMap'),
      checks: t('path.checks'),
    },
    english: planWords('en'),
    heads: tableHeads(language),
    saved: form('path.saved', language),
    noDays: t('path.noDays'),
    read: messageForms('path.read', language),
    problems: {
      empty: form('csv.empty', language),
      workbook: form('csv.workbook', language),
      tooLarge: form('csv.tooLarge', language),
      binary: form('csv.binary', language),
      openQuote: form('csv.openQuote', language),
      afterQuote: form('csv.afterQuote', language),
      longCell: form('csv.longCell', language),
      manyRows: form('csv.manyRows', language),
      manyColumns: form('csv.manyColumns', language),
      isRecord: t('csv.isRecord'),
      isLog: t('csv.isLog'),
      isPlan: t('csv.isPlan', { page: t('path.short') }),
      missingColumn: form('path.problem.missingColumn', language),
      noRows: form('path.problem.noRows', language),
      noHotel: form('path.problem.noHotel', language),
      longName: form('path.problem.longName', language),
      badDay: form('path.problem.badDay', language),
      unclearDay: form('path.problem.unclearDay', language),
      badValue: form('path.problem.badValue', language),
      twice: form('path.problem.twice', language),
      manyHotels: form('path.problem.manyHotels', language),
    },
    notes: {
      unknownColumn: form('path.note.unknownColumn', language),
      unknownCode: form('path.note.unknownCode', language),
    },
  }
}
