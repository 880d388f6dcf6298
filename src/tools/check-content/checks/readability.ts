import { estimateGrade, HARDEST_GRADE } from '../../../../sanity-studio/rules/readability.ts'
import type { Check } from '../check.ts'
import { isForWorkers } from '../for-workers.ts'
import { isDocumentField } from '../place.ts'
import { paragraphText } from '../reader-text.ts'

/** Warns of English texts for workers that ask for much schooling. */
export const checkReadability: Check = () => (place) => {
  const { value, document } = place
  if (!isDocumentField(place, 'body') || !Array.isArray(value) || !isForWorkers(document)) return undefined
  const grade = estimateGrade(value.map(paragraphText).join('\n'))
  if (grade === undefined || grade <= HARDEST_GRADE) return undefined
  return {
    level: 'warning',
    what: `The text reads at about school grade ${Math.ceil(grade)}; grade 6 is the aim.`,
    fix: 'Use shorter sentences and shorter words.',
  }
}
