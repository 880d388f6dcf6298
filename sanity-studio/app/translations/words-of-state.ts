import { BASE_NAME } from '../../../src/domain/base-name.ts'
import { countOf } from '../../model/rules/phrases.ts'
import { isOutdated, type TranslationSummary, type UnitState } from '../../model/translation-units/state.ts'

/** How something is said, and in which tone. */
export interface Said {
  readonly words: string
  readonly tone: 'positive' | 'caution' | 'critical' | 'primary' | 'default'
}

/** What a list of languages says of a translation; undefined where there is none. */
export function saidOfTranslation(summary: TranslationSummary | undefined): Said {
  if (summary === undefined) return { words: 'Missing', tone: 'default' }
  const { state, counts, all, checkedBy, checkedOn } = summary
  const written = all - counts.missing
  if (state === 'changed')
    return { words: `Original changed since: ${countOf(counts.changed, 'text')}`, tone: 'caution' }
  if (isOutdated(summary) && state !== 'in-work') {
    return { words: `The original has ${countOf(counts.missing, 'text')} more`, tone: 'caution' }
  }
  if (counts.copied > 0) return { words: `${countOf(counts.copied, 'text')} still in ${BASE_NAME}`, tone: 'critical' }
  if (state === 'machine') return { words: 'Machine draft, nobody has checked it', tone: 'caution' }
  if (state === 'checked') {
    const who = checkedBy === undefined ? 'Checked' : `Checked by ${checkedBy}`
    return { words: checkedOn === undefined ? who : `${who} on ${checkedOn}`, tone: 'positive' }
  }
  return { words: `In work: ${written} of ${countOf(all, 'text')}`, tone: 'primary' }
}

/** What a row says of its text; nothing where all is well. */
export const SAID_OF_UNIT: Readonly<Record<UnitState, Said>> = {
  good: { words: '', tone: 'default' },
  missing: { words: 'Not translated yet.', tone: 'default' },
  changed: {
    words: `The ${BASE_NAME} has changed since. Change the translation, or say that it is still right.`,
    tone: 'caution',
  },
  unknown: { words: `Nobody has compared this with the ${BASE_NAME} text of now.`, tone: 'caution' },
  copied: { words: `This is the ${BASE_NAME} text. Write it in the language of this document.`, tone: 'critical' },
}
