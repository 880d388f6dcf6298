import type { PageLink } from '../../domain/page-link.ts'
import type { PathStep } from '../../domain/path-step.ts'
import type { Phase } from '../../domain/phase.ts'
import { directionOf } from '../../i18n/locales.ts'
import { messageForms, nameOf, translator } from '../../i18n/translate.ts'
import type { PlanWords } from '../../takeaway/plan/plan-table.ts'
import type { PathConfig } from './config.ts'

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

/** What the page hands to its script: names, words, sentences. */
export function pathConfig({ language, hub, phases, areas }: Path): PathConfig {
  const t = translator(language)
  // Left as they are, for the script to fill in.
  const form = (key: Parameters<typeof messageForms>[0]) => {
    const forms = messageForms(key, language)
    return typeof forms === 'string' ? forms : forms.other
  }
  return {
    ...{ language, hub, direction: directionOf(language) },
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
    words: {
      ourHotel: t('path.ourHotel'),
      ofSteps: form('path.ofSteps'),
      doneOn: form('path.doneOn'),
      nextBy: form('path.nextBy'),
      allDone: t('path.allDone'),
      mapped: form('path.mapped'),
      removed: form('path.removed'),
      undone: t('path.undone'),
      saved: form('path.saved'),
      noDays: t('path.noDays'),
      failed: t('path.failed'),
      read: messageForms('path.read', language),
      notRead: t('path.notRead'),
      kept: t('path.kept'),
      notKept: t('path.notKept'),
      cleared: t('path.cleared'),
    },
    problems: {
      empty: form('csv.empty'),
      workbook: form('csv.workbook'),
      tooLarge: form('csv.tooLarge'),
      binary: form('csv.binary'),
      openQuote: form('csv.openQuote'),
      afterQuote: form('csv.afterQuote'),
      longCell: form('csv.longCell'),
      manyRows: form('csv.manyRows'),
      manyColumns: form('csv.manyColumns'),
      missingColumn: form('path.problem.missingColumn'),
      noRows: form('path.problem.noRows'),
      noHotel: form('path.problem.noHotel'),
      longName: form('path.problem.longName'),
      badDay: form('path.problem.badDay'),
      unclearDay: form('path.problem.unclearDay'),
      badValue: form('path.problem.badValue'),
      twice: form('path.problem.twice'),
      manyHotels: form('path.problem.manyHotels'),
    },
    notes: {
      unknownColumn: form('path.note.unknownColumn'),
      unknownCode: form('path.note.unknownCode'),
    },
  }
}
